import type { Chart, ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js'
import { majority } from '../measure/majority.js'
import { simpleMajority } from '../measure/rules.js'
import { bounds } from '../model/bounds.js'
import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { captions } from '../text/captions.js'
import { localise } from '../text/localise.js'
import { pickReadings } from '../text/pickReadings.js'
import { SIDES, sideTexts } from '../text/sideTexts.js'
import { barMark } from './barMark.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import type { PictureOptions } from './options.js'
import { LINE, placeLabels, type SideLabelsOptions } from './placeLabels.js'
import { sideColours } from './sideColours.js'
import { sideLabels } from './sideLabels.js'
import { textOn } from './textOn.js'
import { FONT_FAMILY, FONT_SIZES } from './theme.js'
import { themeOf } from './themeOf.js'

/** Options of `tallyChart`. */
export interface TallyChartOptions extends PictureOptions {
  /** Place of the one reading to draw. Defaults to all, one bar each. */
  readonly reading?: number
}

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
  const results = rows.map((tally) => majority(tally, rule))
  const needed = results.map((result) => (typeof result.needed === 'number' ? result.needed : null))
  const names = rows.map((tally) => ('source' in tally ? localise(tally.source.short, locale) : ''))
  const asked = { locale, rule, ...(reading !== undefined && { reading }) }
  const text = captions(subject, asked, 'tallyChart')
  const colours = sideColours(subject, theme)

  const sides = SIDES.map((side, i) => {
    const colour = colours[i]!
    const counts = rows.map((tally) => bounds(tally[side]))
    const hollow = rows.map((tally) => 'source' in tally && tally.about === true)
    const label = texts[0]![i]!.words
    return {
      sure: bar(
        label,
        counts.map(({ least }) => least),
        hollow.map((is) => (is ? theme.ground : colour)),
        colour,
      ),
      open: bar(
        label,
        counts.map(({ least, most }) => (most ?? least) - least),
        [theme.ground],
        colour,
      ),
      labels: rows.map((tally, row) =>
        tally[side] === null || tally[side] === undefined || tally[side] === 0
          ? null
          : {
              ...texts[row]![i]!,
              colour: hollow[row] ? theme.ink : textOn(colour),
              fill: hollow[row] ? theme.ground : colour,
              border: colour,
            },
      ),
      details: texts.map((row) => row[i]!.details),
    }
  })
  const layers = sides.flatMap(({ sure, open, labels, details }) => [
    { dataset: sure, labels, details },
    ...(open.data.some((count) => count > 0) ? [{ dataset: open, labels: labels.map(() => null), details }] : []),
  ])
  const widest = Math.max(
    1,
    ...needed.map(Number),
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
      font: { family: FONT_FAMILY },
      color: theme.ink,
      maintainAspectRatio: false,
      layout: { padding: ({ chart }) => (chart.width < 480 ? 12 : 20) },
      scales: {
        x: { stacked: true, display: false, min: 0, max: widest },
        y: { stacked: true, display: false },
      },
      plugins: {
        frame: frameOptions(text, theme, options, asked),
        sideLabels: sideLabelsOptions,
        barMark: { needed, label: text.mark, ink: theme.ink },
        fitHeight: { wanted: height, least: height, fill: options.fill ?? false },
        legend: { display: false, labels: { color: theme.ink, font: { family: FONT_FAMILY, size: FONT_SIZES.label } } },
        tooltip: {
          bodyFont: { family: FONT_FAMILY, size: FONT_SIZES.label },
          displayColors: false,
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }: TooltipItem<'bar'>) => [...layers[datasetIndex]!.details[dataIndex]!],
          },
        },
      },
    },
    plugins: [frame, barMark, sideLabels, fitHeight],
  }
}

function bar(label: string, data: number[], fill: string[], colour: string): ChartDataset<'bar', number[]> {
  return {
    label,
    data,
    backgroundColor: fill,
    borderColor: colour,
    borderWidth: fill.map((is) => (is === colour ? 0 : 2)),
    borderSkipped: false,
    barThickness: BAR,
  }
}
