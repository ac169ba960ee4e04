import { colourNames } from './colourNames.js'

/** A colour as SVG has it. */
export interface Paint {
  readonly colour: string
  /** From 0 to 1. */
  readonly opacity: number
}

const PART = /^[+-]?(\d+\.?\d*|\.\d+)(%|deg)?$/

/**
 * A canvas colour as an SVG colour and its opacity, since not every program that
 * reads SVG knows colours with alpha; `null` if it is no colour.
 *
 * @example
 * paintOf('rgba(0, 0, 0, 0.1)') // => { colour: '#000000', opacity: 0.1 }
 */
export function paintOf(style: string): Paint | null {
  const text = style.trim().toLowerCase()
  if (text === 'transparent') return { colour: 'none', opacity: 0 }
  if (colourNames.has(text)) return { colour: text, opacity: 1 }
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1]
  if (hex !== undefined) {
    const digits = hex.length <= 4 ? hex.replace(/./g, '$&$&') : hex
    const alpha = digits.slice(6)
    return { colour: `#${digits.slice(0, 6)}`, opacity: alpha === '' ? 1 : Number.parseInt(alpha, 16) / 255 }
  }
  const [, space, list] = /^(rgb|hsl)a?\(([^()]+)\)$/.exec(text) ?? []
  const parts = list?.trim().split(/\s*[,/]\s*|\s+/)
  if (!parts || parts.length < 3 || parts.length > 4 || !parts.every((part) => PART.test(part))) return null
  const [first, second, third, opacity] = parts.map((part, i) => {
    const most = i === 3 ? 1 : space === 'hsl' ? 100 : 255
    return part.endsWith('%') ? (Number.parseFloat(part) / 100) * most : Number.parseFloat(part)
  })
  const light = space === 'hsl' ? lightsOf(first!, second! / 100, third! / 100) : [first!, second!, third!]
  const pair = (value: number) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0')
  return { colour: `#${light.map(pair).join('')}`, opacity: Math.min(1, Math.max(0, opacity ?? 1)) }
}

/** Red, green and blue, from 0 to 255, by the formula of CSS Color 4, section 7.1. */
function lightsOf(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return [0, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  })
}
