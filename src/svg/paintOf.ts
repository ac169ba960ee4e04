/** A colour as SVG has it. */
export interface Paint {
  readonly colour: string
  /** From 0 to 1. */
  readonly opacity: number
}

/**
 * A canvas colour as an SVG colour and its opacity, since not every program that
 * reads SVG knows colours with alpha; `null` if it is no colour.
 *
 * @example
 * paintOf('rgba(0, 0, 0, 0.1)') // => { colour: 'rgb(0,0,0)', opacity: 0.1 }
 */
export function paintOf(style: string): Paint | null {
  const text = style.trim().toLowerCase()
  if (text === 'transparent') return { colour: 'none', opacity: 0 }
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text)?.[1]
  if (hex !== undefined) {
    const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex
    const alpha = digits.slice(6)
    return { colour: `#${digits.slice(0, 6)}`, opacity: alpha === '' ? 1 : Number.parseInt(alpha, 16) / 255 }
  }
  const parts = /^(rgb|hsl)a?\(([^()]+)\)$/.exec(text)
  if (parts) {
    const [first, second, third, alpha = '1'] = parts[2]!.split(/[\s,/]+/).filter((part) => part !== '')
    const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha)
    if (third === undefined || !(opacity >= 0)) return null
    return { colour: `${parts[1]!}(${first!},${second!},${third})`, opacity: Math.min(1, opacity) }
  }
  return /^[a-z]+$/.test(text) ? { colour: text, opacity: 1 } : null
}
