import type { ChartConfiguration, ChartType } from 'chart.js'
import { figureOf, type FigureOptions } from './figureOf.js'

/**
 * A picture as a snippet for an article, without a script: `<figure>` with the SVG, wide and for a telephone, a caption
 * written from the computation, the figures as a table, the sources, and how to cite it. Its words follow the
 * picture’s language, rule and reading; its caption has the page’s type and colours. Of several on a page each needs
 * an `idPrefix` of its own.
 *
 * @param config - of a chart of the family
 * @throws Error if the optional package @napi-rs/canvas is not installed
 * @throws RangeError as `renderSvg` does
 * @throws TypeError if the configuration is none of this library’s
 *
 * @example
 * const figure = await renderFigure(tallyChart({ for: 279, against: 115 }))
 * figure.startsWith('<figure id="tally-figure" lang="en">') // => true
 */
export async function renderFigure<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  options: FigureOptions = {},
): Promise<string> {
  return (await figureOf('renderFigure', config, options)).html
}
