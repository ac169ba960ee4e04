import { escapeXml } from './escapeXml.js'
import { formatNumber } from './formatNumber.js'
import { paintOf } from './paintOf.js'

/** What an SVG says beside its shapes. */
export interface SvgDocumentOptions {
  /** Short name, for those who do not see the picture. Defaults to none. */
  readonly title?: string
  /** What it shows, for those who do not see it. Defaults to none. */
  readonly description?: string
  /** Language of the texts. Defaults to none. */
  readonly language?: string
  /** CSS such as `@font-face` rules. Defaults to none. */
  readonly css?: string
  /** Colour under the whole picture. Defaults to none: what is behind it is seen. */
  readonly background?: string
}

/**
 * A complete SVG, to stand alone or in HTML; no script.
 *
 * @param body - elements, as `SvgContext` writes them
 * @param size - in pixels
 * @param prefix - begins every id
 * @throws RangeError if the background is no colour
 */
export function svgDocument(
  body: string,
  size: { readonly width: number; readonly height: number },
  prefix: string,
  { title = '', description = '', language, css = '', background }: SvgDocumentOptions = {},
): string {
  const [width, height] = [formatNumber(size.width), formatNumber(size.height)]
  const ground = background === undefined ? null : paintOf(background)
  if (background !== undefined && !ground) {
    throw new RangeError(`svgDocument requires a colour as background, got ${background}`)
  }
  const named = [
    { tag: 'title', text: title },
    { tag: 'desc', text: description },
  ].filter(({ text }) => text !== '')
  const labels = named.map(({ tag }) => `${prefix}-${tag}`).join(' ')
  const alpha = ground && ground.opacity < 1 ? ` fill-opacity="${formatNumber(ground.opacity)}"` : ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`,
    language === undefined ? '' : ` lang="${escapeXml(language)}"`,
    labels === '' ? '' : ` aria-labelledby="${labels}"`,
    '>',
    ...named.map(({ tag, text }) => `<${tag} id="${prefix}-${tag}">${escapeXml(text)}</${tag}>`),
    css === '' ? '' : `<style>${escapeXml(css)}</style>`,
    ground && ground.opacity > 0 ? `<path d="M0 0h${width}v${height}H0z" fill="${ground.colour}"${alpha}/>` : '',
    body,
    '</svg>',
  ].join('')
}
