import { drawChart, FIRST_HEIGHT } from '../chart/drawChart.js'
import type { Picture } from '../chart/picturesOf.js'
import { measureWith } from '../svg/measureWith.js'
import { SvgContext } from '../svg/svgContext.js'
import type { Story } from '../text/story.js'

/**
 * A picture as an SVG of a width. It does not carry its font, so that its texts are told how wide they are: another
 * font cannot overflow.
 */
export function svgOf(config: Picture, width: number, { locale, description }: Story): string {
  const measuring = document.createElement('canvas').getContext('2d')!
  measuring.textRendering = 'geometricPrecision'
  const context = new SvgContext(width, FIRST_HEIGHT, measureWith(measuring), 'tally', { fitText: true })
  const title = config.options?.plugins?.frame?.finding ?? ''
  // Else Chart.js draws lines through Path2D, which keeps its shape to itself.
  const datasets = { line: { segment: {} }, scatter: { segment: {} } }
  const traced = { ...config, options: Object.assign({}, config.options, { datasets }) }
  const asked = { caller: 'soviet-tally', height: undefined, scale: 1, seatsPerPath: Infinity }
  return drawChart(context.canvas, traced, asked, () => context.toSvg({ title, description, language: locale }))
}
