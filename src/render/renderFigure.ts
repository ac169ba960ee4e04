import type { ChartConfiguration, ChartType } from 'chart.js'
import type { FrameOptions } from '../chart/frame.js'
import type { Composition } from '../model/composition.js'
import type { Citation } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { escapeXml } from '../svg/escapeXml.js'
import { type Captions, captions } from '../text/captions.js'
import { noteOf } from '../text/noteOf.js'
import { pickReadings } from '../text/pickReadings.js'
import { table } from '../text/table.js'
import { wordsOf } from '../text/wordsOf.js'
import { fontFace } from './fontFace.js'
import { pageStyle } from './pageStyle.js'
import { renderSvg, type SvgOptions } from './renderSvg.js'
import { sourceList } from './sourceList.js'

/** How an HTML figure is made. */
export type FigureOptions = Omit<SvgOptions, 'title' | 'description' | 'language'>

/** Width of the second picture, for a telephone: a wide one made small would have texts too small to read. */
const NARROW = 320

const WIDE = 640

/** For a picture that is not of this library. */
const NO_FRAME: Pick<FrameOptions, 'asked' | 'ground' | 'ink' | 'muted'> = {
  asked: {},
  ground: '#ffffff',
  ink: '#1d1f22',
  muted: '#5c6066',
}

/** The narrow picture wherever the wide one would be made smaller; where styles are taken away it stays hidden. */
function switchBelow(width: number): string {
  return `@media(max-width:${width - 1}px){.wide{display:none}.narrow[hidden]{display:block;max-width:${1.5 * NARROW}px}}\n`
}

/**
 * A picture as one HTML file without a script: the SVG, wide and for a telephone, a caption written from the
 * computation, the figures as a table, and the sources. Its words follow the picture’s language, rule and reading.
 *
 * @param config - from `tallyChart` or `hemicycleChart`
 * @param subject - what the picture shows
 * @throws Error if the optional package @napi-rs/canvas is not installed
 * @throws RangeError as `renderSvg` and `describe` do
 *
 * @example
 * const tally = { for: 279, against: 115 }
 * const page = await renderFigure(tallyChart(tally), tally)
 * page.startsWith('<!doctype html>') // => true
 */
export async function renderFigure<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  subject: Motion | Tally | Composition,
  options: FigureOptions = {},
): Promise<string> {
  const { embedFont = true, ...size } = options
  // Chart.js’s types let any part of the options be missing; ours are written whole.
  const frame = config.options?.plugins?.frame as FrameOptions | undefined
  const { asked, ground, ink, muted } = frame ?? NO_FRAME
  const { locale = 'en' } = asked
  const { page } = wordsOf(locale, 'renderFigure')
  const text = captions(subject, asked, 'renderFigure')
  const { description } = text
  const { finding } = frame?.finding ? frame : text
  const plugins = frame && { ...config.options?.plugins, frame: { ...frame, note: besides(frame.note, text) } }
  const picture: typeof config = { ...config, options: Object.assign({}, config.options, plugins && { plugins }) }
  const draw = (more: SvgOptions) =>
    renderSvg(picture, { ...size, title: finding, description, language: locale, embedFont: false, ...more })
  const wide = await draw({})
  const narrow =
    (size.width ?? WIDE) > NARROW ? await draw({ width: NARROW, idPrefix: `${size.idPrefix ?? 'tally'}-narrow` }) : ''
  const css = `${embedFont ? fontFace(`${wide}${description}`) : ''}${narrow && switchBelow(size.width ?? WIDE)}${pageStyle({ ground, ink, muted })}`
  const { caption, header, rows } = table(subject, asked)
  const [corner = '', ...columns] = header
  const sources =
    'readings' in subject
      ? sourceList(pickReadings<Citation>('renderFigure', subject.readings, asked.reading), locale)
      : ''
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

/** What the caption does not say already. */
function besides(note: string, text: Captions): string {
  return note === noteOf(text) ? text.consequence : note
}

function cells(scope: 'col' | 'row', texts: readonly string[]): string {
  return texts.map((text) => `<th scope="${scope}">${escapeXml(text)}</th>`).join('')
}
