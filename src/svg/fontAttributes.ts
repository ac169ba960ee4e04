import { escapeXml } from './escapeXml.js'

const FONT = /^(?:(italic|oblique|normal)\s+)?(?:(bold|normal|\d{3})\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/

/**
 * A canvas font as attributes of an SVG text.
 *
 * @throws RangeError if the font is not given in pixels
 *
 * @example
 * fontAttributes('bold 13px sans-serif') // => ' font-family="sans-serif" font-size="13" font-weight="bold"'
 */
export function fontAttributes(font: string): string {
  const match = FONT.exec(font)
  if (!match) throw new RangeError(`SvgContext requires a font such as bold 13px sans-serif, got ${font}`)
  const [, style, weight, size, family] = match
  return [
    ` font-family="${escapeXml(family!).replaceAll('&#39;', "'")}" font-size="${size!}"`,
    weight === undefined || weight === 'normal' ? '' : ` font-weight="${weight}"`,
    style === undefined || style === 'normal' ? '' : ` font-style="${style}"`,
  ].join('')
}
