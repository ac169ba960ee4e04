import type { ChartConfiguration, ChartType } from 'chart.js'
import { SvgContext } from '../svg/svgContext.js'
import { sentence } from '../text/sentence.js'
import { checkSize } from './checkSize.js'
import { DEFAULT_WIDTH, drawChart, FIRST_HEIGHT, type RenderSize } from '../chart/drawChart.js'
import { fontFace } from './fontFace.js'
import { textMeasure } from './textMeasure.js'

/** What ids begin with where nothing else is asked for. */
export const DEFAULT_PREFIX = 'tally'

/** How an SVG is made. */
export interface SvgOptions extends RenderSize {
  /** Short name, for those who do not see the picture. Defaults to its first line. */
  readonly title?: string
  /** What it shows, for those who do not see it. Defaults to its texts. */
  readonly description?: string
  /** Language of the texts. Defaults to none. */
  readonly language?: string
  /** Whether the font’s files are in the SVG, about 40 KB. Defaults to `true`. */
  readonly embedFont?: boolean
  /** Begins every id, so that several pictures can stand on one page. Defaults to `tally`. */
  readonly idPrefix?: string
}

/**
 * A picture as SVG: real text, one path a shape, no script, the same bytes each
 * time. Needs no browser.
 *
 * @param config - of a chart of the family; or any other, once what it needs is registered with Chart.js
 * @throws Error if the optional package @napi-rs/canvas, which measures texts, is not installed
 * @throws RangeError if a size is none, or the height is less than texts and shapes need
 *
 * @example
 * (await renderSvg(tallyChart({ for: 279, against: 115 }))).startsWith('<svg') // => true
 */
export async function renderSvg<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  options: SvgOptions = {},
): Promise<string> {
  const { width = DEFAULT_WIDTH, height, language, embedFont = true, idPrefix = DEFAULT_PREFIX, onWarning } = options
  checkSize('renderSvg', { width, height, scale: 1 })
  const context = new SvgContext(width, height ?? FIRST_HEIGHT, await textMeasure(), idPrefix)
  const texts = config.options?.plugins?.frame
  const title = options.title ?? texts?.finding ?? ''
  const description =
    options.description ??
    [texts?.occasion && sentence(texts.occasion), texts?.note, texts?.grounds].filter(Boolean).join(' ')
  const take = () =>
    context.toSvg({
      title,
      description,
      ...(language !== undefined && { language }),
      ...(embedFont && { css: fontFace(context.body) }),
    })
  return drawChart(
    context.canvas,
    config,
    { caller: 'renderSvg', height, scale: 1, seatsPerPath: Infinity, onWarning },
    take,
  )
}
