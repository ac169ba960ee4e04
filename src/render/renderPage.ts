import type { ChartConfiguration, ChartType } from 'chart.js'
import { escapeXml } from '../svg/escapeXml.js'
import { CARD } from './renderCard.js'
import { figureOf, type FigureOptions } from './figureOf.js'
import { pageStyle } from './pageStyle.js'

/**
 * A picture as one HTML file without a script, in the picture’s colours: what `renderFigure` makes, as a page of its
 * own. With `image`, the address of what `renderCard` draws, it shows itself where a link to it is shared.
 *
 * @param config - of a chart of the family
 * @throws Error, RangeError and TypeError as `renderFigure` does
 *
 * @example
 * const page = await renderPage(tallyChart({ for: 279, against: 115 }))
 * page.startsWith('<!doctype html>') // => true
 */
export async function renderPage<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  options: FigureOptions = {},
): Promise<string> {
  const { html, finding, story, frame } = await figureOf('renderPage', config, options)
  const { locale, description } = story
  const card = Object.entries({
    'og:type': 'article',
    'og:title': finding,
    'og:description': description,
    'og:locale': { en: 'en_GB', ru: 'ru_RU' }[locale],
    ...(options.image !== undefined && {
      'og:image': options.image,
      'og:image:width': String(CARD.width),
      'og:image:height': String(CARD.height),
      'og:image:alt': description,
      'twitter:card': 'summary_large_image',
    }),
  })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(finding)}</title>
<meta name="description" content="${escapeXml(description)}">
${card.map(([name, text]) => `<meta property="${name}" content="${escapeXml(text)}">`).join('\n')}
<style>
${pageStyle(frame)}
</style>
</head>
<body>
<main>
<h1>${escapeXml(finding)}</h1>
${html}</main>
</body>
</html>
`
}
