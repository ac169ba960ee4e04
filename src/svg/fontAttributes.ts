import { escapeXml } from './escapeXml.js'
import { formatNumber } from './formatNumber.js'

const FONT =
  /^(?:(italic|oblique|normal)\s+)?(?:(bold|bolder|lighter|normal|\d{1,4})\s+)?(\d+\.?\d*|\.\d+)px(?:\/\S+)?\s+(.+)$/

/**
 * A canvas font as attributes of an SVG text.
 *
 * @throws RangeError if the font is not given in pixels
 *
 * @example
 * fontAttributes('bold 13px sans-serif') // => ' font-family="sans-serif" font-size="13" font-weight="bold"'
 */
export function fontAttributes(font: string): string {
  const match = FONT.exec(font.trim())
  if (!match) throw new RangeError(`SvgContext requires a font such as bold 13px sans-serif, got ${font}`)
  const [, style, weight, size, family] = match
  return [
    ` font-family="${escapeXml(family!).replaceAll('&#39;', "'")}" font-size="${formatNumber(Number(size))}"`,
    weight === undefined || weight === 'normal' ? '' : ` font-weight="${weight}"`,
    style === undefined || style === 'normal' ? '' : ` font-style="${style}"`,
  ].join('')
}
