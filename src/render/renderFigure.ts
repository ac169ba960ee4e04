import type { ChartConfiguration, ChartType } from 'chart.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { escapeXml } from '../svg/escapeXml.js'
import { captions } from '../text/captions.js'
import type { TextOptions } from '../text/factsOf.js'
import type { HouseTextOptions } from '../text/houseFactsOf.js'
import { table } from '../text/table.js'
import { wordsOf } from '../text/wordsOf.js'
import { fontFace } from './fontFace.js'
import { renderSvg, type SvgOptions } from './renderSvg.js'
import { sourceList } from './sourceList.js'

/** How an HTML figure is made. */
export interface FigureOptions
  extends Omit<SvgOptions, 'title' | 'description' | 'language'>, TextOptions, HouseTextOptions {}

const STYLE = `
body{margin:0;padding:1rem;font:16px/1.45 'PT Sans',system-ui,sans-serif;color:#1d1f22;background:#fff}
figure{margin:0 auto;max-width:60rem}
svg{display:block;width:100%;height:auto}
figcaption{max-width:40rem;margin-top:1rem;padding:0 3.125%}
p{margin:0 0 1rem}
table{border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:#5c6066}
th,td{padding:.25rem 1rem .25rem 0;border-bottom:1px solid #d9dbde;text-align:right;font-weight:400}
th:first-child{text-align:left}
thead th{font-weight:700;vertical-align:bottom}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2{font-size:1rem;margin:1rem 0 .25rem}
ul{margin:0;padding-left:1.2rem}
a{color:#0b6e8f}
`.trim()

/** Width of the second picture, for a telephone: a wide one made small would have texts too small to read. */
const NARROW = 320

/** Where styles are taken away, the narrow picture stays hidden. */
const SWITCH = '@media(max-width:30rem){.wide{display:none}.narrow[hidden]{display:block}}\n'

/**
 * A picture as one HTML file without a script: the SVG, wide and for a telephone, a caption written from the
 * computation, the figures as a table, and the sources.
 *
 * @param config - from `tallyChart` or `hemicycleChart`
 * @param subject - what the picture shows
 * @throws Error if the optional package @napi-rs/canvas is not installed
 */
export async function renderFigure<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  subject: Motion | Tally | Composition,
  options: FigureOptions = {},
): Promise<string> {
  const { locale = 'en', rule, reading, embedFont = true, ...size } = options
  const asked = { locale, ...(rule && { rule }), ...(reading !== undefined && { reading }) }
  const { page } = wordsOf(locale)
  const { finding, description } = captions(subject, asked)
  const draw = (more: SvgOptions) =>
    renderSvg(config, { ...size, title: finding, description, language: locale, embedFont: false, ...more })
  const wide = await draw({})
  const narrow =
    (size.width ?? 640) > NARROW ? await draw({ width: NARROW, idPrefix: `${size.idPrefix ?? 'tally'}-narrow` }) : ''
  const css = `${embedFont ? fontFace(`${wide}${description}`) : ''}${narrow && SWITCH}${STYLE}`
  const { caption, header, rows } = table(subject, asked)
  const [corner = '', ...columns] = header
  const sources = 'readings' in subject ? sourceList(subject.readings) : ''
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(finding)}</title>
<style>
${css}
</style>
</head>
<body>
<main>
<figure>
<div class="wide">${wide}</div>${narrow && `\n<div class="narrow" hidden>${narrow}</div>`}
<figcaption>
<h1>${escapeXml(finding)}</h1>
<p>${escapeXml(description)}</p>
<details>
<summary>${escapeXml(page.table)}</summary>
<table>
<caption>${escapeXml(caption || finding)}</caption>
<thead>
<tr>${cells('col', [corner, ...columns])}</tr>
</thead>
<tbody>
${rows.map(([name = '', ...figures]) => `<tr>${cells('row', [name])}${figures.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
</details>
${sources && `<h2>${escapeXml(page.sources)}</h2>\n${sources}`}
</figcaption>
</figure>
</main>
</body>
</html>
`
}

function cells(scope: 'col' | 'row', texts: readonly string[]): string {
  return texts.map((text) => `<th scope="${scope}">${escapeXml(text)}</th>`).join('')
}
