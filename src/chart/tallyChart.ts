import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js'
import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { simpleMajority } from '../measure/rules.js'
import { bounds } from '../model/bounds.js'
import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { captions } from '../text/captions.js'
import { localise } from '../text/localise.js'
import { noteOf } from '../text/noteOf.js'
import { pickReadings } from '../text/pickReadings.js'
import { SIDES, sideTexts } from '../text/sideTexts.js'
import { wordsOf } from '../text/wordsOf.js'
import { barMark } from './barMark.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import type { PictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { markOf } from '../measure/markOf.js'
import { LINE, placeLabels, type SideLabelsOptions, UNKNOWN } from './placeLabels.js'
import { sideColours } from './sideColours.js'
import { sideLabels } from './sideLabels.js'
import { textOn } from './textOn.js'
import { FONT_FAMILY, FONT_SIZES, type Theme } from './theme.js'
import { themeOf } from './themeOf.js'
import { tooltipOf } from './tooltipOf.js'

/** Options of `tallyChart`. */
export interface TallyChartOptions extends PictureOptions {
  /** By which a vote is judged and the majority marked. Defaults to more than half of the votes for and against. */
  readonly rule?: Rule
  /** Place of the one reading to draw. Defaults to all, one bar each. */
  readonly reading?: number
}

/** How far a count without an upper end is drawn beyond what is known, as a share of the picture. */
const OPEN_END = 1 / 16
/** Half the gap between two sides, in pixels: what tells them apart where colours are lost. */
const GAP = 1
/** A side that is a smaller share of the picture keeps all its pixels. */
const SLIGHT = 1 / 60
/** Width of a hollow bar’s outline, in pixels. */
const OUTLINE = 2
/** Height of a bar, and of its row with a line of texts above, in pixels. */
const BAR = 34
const ROW = 78

/**
 * Who won, by how much, of what: one stacked bar a reading, each side labelled with
 * its count, and the majority marked at the number that it names. What a source
 * only rounds is hollow; what lies between the ends of a range is hollow too.
 *
 * @param subject - a vote, or a bare tally
 * @returns a configuration for `new Chart`, which needs `tallyRegisterables`
 * @throws RangeError as `majority` does, or if there is no such reading
 *
 * @example
 * tallyChart({ for: 279, against: 115, abstain: 50 }).data.datasets.map(({ data }) => data) // => [[279], [115], [50]]
 */
export function tallyChart(
  subject: Motion | Tally,
  options: TallyChartOptions = {},
): ChartConfiguration<'bar', number[], string> {
  const { locale = 'en', rule = simpleMajority, reading } = options
  const theme = themeOf('tallyChart', options.theme)
  const rows: readonly (Tally | Reading<Tally>)[] =
    'readings' in subject ? pickReadings('tallyChart', subject.readings, reading) : [subject]
  const texts = rows.map((tally) => sideTexts(subject, tally, { locale, rule }, 'tallyChart'))
  const needed = rows.map((tally) => markOf(majority(attended(tally, subject, rule), rule)))
  const { count } = wordsOf(locale, 'tallyChart')
  // One number stands under the marks; several stand at their own.
  const numbers = new Set(needed).size > 1 ? needed.map((votes) => (votes === null ? '' : count(votes))) : []
  const names = rows.map((tally) => ('source' in tally ? localise(tally.source.short, locale) : ''))
  const asked = { locale, rule, ...(reading !== undefined && { reading }) }
  const text = captions(subject, asked, 'tallyChart')
  const colours = sideColours(subject, theme)

  const spans = SIDES.map((side) => rows.map((tally) => bounds(tally[side])))
  // Whoever says nothing of abstentions need not have seen any.
  const isOpen = (i: number, row: number) =>
    spans[i]![row]!.most === null && (SIDES[i] !== 'abstain' || spans[i]![row]!.least > 0)
  const ends = rows.map((_, row) => spans.reduce((sum, side) => sum + (side[row]!.most ?? side[row]!.least), 0))
  const known = Math.max(1, ...needed.map(Number), ...ends)
  const layers = SIDES.flatMap((_, i) => {
    const colour = colours[i]!
    const rounded = rows.map((tally) => 'source' in tally && tally.about === true)
    const open = spans[i]!.map(({ least, most }, row) => (isOpen(i, row) ? known * OPEN_END : (most ?? least) - least))
    const labels = rows.map((_, row) => {
      const { least } = spans[i]![row]!
      if (least === 0 && open[row] === 0) return null
      const hollow = rounded[row] === true || least === 0
      return {
        ...texts[row]![i]!,
        ...(least === 0 && isOpen(i, row) && { count: UNKNOWN }),
        colour: hollow ? theme.ink : textOn(colour),
        fill: hollow ? theme.ground : colour,
        border: colour,
      }
    })
    const details = texts.map((row) => row[i]!.details)
    const side = { label: texts[0]![i]!.words, colour, theme, slight: known * SLIGHT }
    const sure = { ...side, data: spans[i]!.map(({ least }) => least), hollow: rounded }
    const unsure = { ...side, data: open, hollow: rows.map(() => true), openEnd: rows.map((__, row) => isOpen(i, row)) }
    const isSure = rows.map((__, row) => spans[i]![row]!.least > 0)
    return [
      { dataset: bar(sure), labels: labels.map((label, row) => (isSure[row] ? label : null)), details },
      ...(open.some((count) => count > 0)
        ? [{ dataset: bar(unsure), labels: labels.map((label, row) => (isSure[row] ? null : label)), details }]
        : []),
    ]
  })
  const widest = Math.max(
    known,
    ...rows.map((_, row) => layers.reduce((sum, { dataset }) => sum + (dataset.data[row] ?? 0), 0)),
  )
  const sideLabelsOptions: SideLabelsOptions = {
    labels: layers.map(({ labels }) => labels),
    rows: names,
    ink: theme.ink,
    ground: theme.ground,
  }
  const height = (chart: Chart) => {
    const lines = rows.flatMap((_, row) => placeLabels(chart, row, sideLabelsOptions).map(({ line }) => line ?? 0))
    return (ROW + 2 * LINE * Math.max(...lines, 0)) * rows.length
  }
  return {
    type: 'bar',
    data: { labels: names, datasets: layers.map(({ dataset }) => dataset) },
    options: {
      indexAxis: 'y',
      ...pictureBase(theme),
      scales: {
        x: { stacked: true, display: false, min: 0, max: widest },
        y: { stacked: true, display: false },
      },
      plugins: {
        frame: frameOptions({ ...text, note: noteOf(text) }, theme, options, asked),
        sideLabels: sideLabelsOptions,
        barMark: { needed, numbers, label: text.mark, ink: theme.ink },
        fitHeight: { wanted: height, least: height, fill: options.fill ?? false },
        legend: { display: false, labels: { color: theme.ink, font: { family: FONT_FAMILY, size: FONT_SIZES.label } } },
        tooltip: tooltipOf<'bar'>(({ datasetIndex, dataIndex }) => layers[datasetIndex]!.details[dataIndex]!),
      },
    },
    plugins: [frame, barMark, sideLabels, fitHeight],
  }
}

/** One layer of the bars; `hollow` and `openEnd` row by row. */
interface Layer {
  readonly label: string
  readonly data: number[]
  readonly colour: string
  readonly theme: Theme
  /** Below that count no gap is cut off. */
  readonly slight: number
  readonly hollow: readonly boolean[]
  readonly openEnd?: readonly boolean[]
}

function bar({ label, data, colour, theme, slight, hollow, openEnd }: Layer): ChartDataset<'bar', number[]> {
  const gap = { top: 0, bottom: 0, left: GAP, right: GAP }
  return {
    label,
    data,
    backgroundColor: hollow.map((is) => (is ? theme.ground : colour)),
    borderColor: hollow.map((is) => (is ? colour : theme.ground)),
    borderWidth: hollow.map((is, row) => (is ? OUTLINE : data[row]! < slight ? 0 : gap)),
    borderSkipped: hollow.map((_, row) => (openEnd?.[row] ? 'end' : false)),
    barThickness: BAR,
  }
}
