import type { ChartConfiguration, ChartType } from 'chart.js'
import type { FrameOptions } from '../chart/frame.js'
import { DEFAULT_WIDTH } from '../chart/drawChart.js'
import { frameOf } from '../chart/frameOf.js'
import { show } from '../model/show.js'
import { escapeXml } from '../svg/escapeXml.js'
import { citeLine } from '../text/citeLine.js'
import type { Story } from '../text/story.js'
import { wordsOf } from '../text/wordsOf.js'
import { figureStyle } from './figureStyle.js'
import { fontFace } from './fontFace.js'
import { DEFAULT_PREFIX, renderSvg, type SvgOptions } from './renderSvg.js'
import { sourceList } from './sourceList.js'
import { tableHtml } from './tableHtml.js'

/** How an HTML figure is made. */
export interface FigureOptions extends Omit<SvgOptions, 'title' | 'description' | 'language'> {
  /** Address of the picture as a PNG, for programs that take pictures over by it. Defaults to none. */
  readonly image?: string
  /** Text below the picture. Defaults to the computed description, which stands with the figures otherwise. */
  readonly caption?: string
}

/** A figure, and what its page says of it. */
export interface Figure {
  readonly html: string
  readonly finding: string
  readonly story: Story
  readonly frame: FrameOptions
}

/** Width of the second picture, for a telephone: a wide one made small would have texts too small to read. */
const NARROW = 320

/**
 * A picture with all that stands around it, on behalf of `caller`.
 *
 * @throws TypeError if the configuration is none of this library’s
 */
export async function figureOf<TType extends ChartType, TData, TLabel>(
  caller: string,
  config: ChartConfiguration<TType, TData, TLabel>,
  { embedFont = true, image, caption, ...size }: FigureOptions,
): Promise<Figure> {
  const frame = frameOf(config)
  if (!frame) {
    throw new TypeError(`${caller} requires the configuration of a chart of this library, got ${show(config)}`)
  }
  const story = frame.story()
  const { locale, description, note, table, citations } = story
  const { page } = wordsOf(locale, caller)
  const { idPrefix = DEFAULT_PREFIX, width = DEFAULT_WIDTH } = size
  const finding = frame.finding || description
  // The description says what the picture’s own note would say again.
  const plugins = { ...config.options?.plugins, frame: { ...frame, note } }
  const picture: typeof config = { ...config, options: Object.assign({}, config.options, { plugins }) }
  const draw = (more: SvgOptions) =>
    renderSvg(picture, { ...size, title: finding, description, language: locale, embedFont: false, ...more })
  const wide = await draw({})
  const narrow = width > NARROW ? await draw({ width: NARROW, idPrefix: `${idPrefix}-narrow` }) : ''
  const css = `${embedFont ? fontFace(wide) : ''}${figureStyle(idPrefix, narrow === '' ? null : { width, narrow: NARROW })}`
  const html = [
    `<figure id="${idPrefix}-figure" lang="${locale}">`,
    // Before all that is seen, or a page that comes in slowly would move; in an SVG, as HTML wants no style in its body.
    `<div hidden><svg><style>${css}</style></svg></div>`,
    `<div class="wide">${inHtml(wide)}</div>`,
    narrow && `<div class="narrow" hidden>${inHtml(narrow)}</div>`,
    image === undefined
      ? ''
      : `<noscript><img src="${escapeXml(image)}" alt="${escapeXml(description)}" hidden></noscript>`,
    '<figcaption>',
    `<p>${escapeXml(caption ?? description)}</p>`,
    '<details>',
    `<summary>${escapeXml(citations.length === 0 ? page.table : page.both)}</summary>`,
    caption === undefined ? '' : `<p>${escapeXml(description)}</p>`,
    tableHtml(table, finding),
    citations.length === 0 ? '' : `<p>${escapeXml(page.sources)}:</p>\n${sourceList(citations, locale)}`,
    `<p>${escapeXml(citeLine(finding, story))}</p>`,
    '</details>',
    '</figcaption>',
    '</figure>',
  ]
  return { html: `${html.filter(Boolean).join('\n')}\n`, finding, story, frame }
}

/** An SVG within HTML: as wide as its place; every element closed, as editors of articles open those that close themselves. */
function inHtml(svg: string): string {
  return svg
    .replace('<svg ', '<svg style="display:block;width:100%;height:auto" ')
    .replace(/<(\w+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')
}
