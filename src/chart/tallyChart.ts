import type { Chart, ChartConfiguration } from 'chart.js'
import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { pickReadings } from '../text/pickReadings.js'
import { SIDES, sideTexts } from '../text/sideTexts.js'
import { isSeveral } from '../text/isSeveral.js'
import { tallyTexts } from '../text/tallyTexts.js'
import { wordsOf } from '../text/wordsOf.js'
import { drawPatterns } from './drawPatterns.js'
import { barMark, type BarMarkRule } from './barMark.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import type { JudgedPictureOptions, PictureOptions } from './options.js'
import { marginOf } from './marginOf.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { markOf } from '../measure/markOf.js'
import { type BarRow, LINE, placeLabels, type SideLabelsOptions } from './placeLabels.js'
import { sideColours } from './sideColours.js'
import { sideLabels } from './sideLabels.js'
import { sketch } from './sketch.js'
import { type TallyLayer, tallyLayers } from './tallyLayers.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { typeOf } from './typeOf.js'

/** Options of `tallyChart`. */
export interface TallyChartOptions extends PictureOptions, Pick<JudgedPictureOptions, 'rule'> {
  /** Further rules whose majorities are marked, as outlines. Defaults to none. */
  readonly rules?: readonly Rule[]
  /** Place of the one reading to draw. Defaults to all of a vote’s, one bar each, and to the first of each of several votes. */
  readonly reading?: number
}

/** Height of a bar’s row with a line of texts above, in pixels. */
const ROW = 78

/**
 * Who won, by how much, of what: one stacked bar a reading, or of several votes one
 * a vote, each side labelled with its count, and the majority marked at the number that
 * it names. What a source only rounds is hollow; what lies between the ends of a
 * range is hollow too.
 *
 * @param subject - a vote, a bare tally, or several votes
 * @returns a configuration for `new Chart`, which needs `tallyRegisterables`
 * @throws RangeError as `majority` does, if there is no such reading, or no vote at all
 *
 * @example
 * tallyChart({ for: 279, against: 115, abstain: 50 }).data.datasets.map(({ data }) => data) // => [[279], [115], [50]]
 */
export function tallyChart(
  subject: Motion | Tally | readonly Motion[],
  options: TallyChartOptions = {},
): ChartConfiguration<'bar', number[], string> {
  const theme = checkedTheme('tallyChart', options)
  const { locale = DEFAULT_LOCALE, rule = simpleMajority, rules = [], reading } = options
  const patterns = patterned(options)
  const marked = [rule, ...rules]
  const rows = tallyRows(subject, reading)
  const texts = rows.map((row) => sideTexts(row.subject, row.tally, { locale, rule }, 'tallyChart'))
  const { count, sides } = wordsOf(locale, 'tallyChart')
  const asked = {
    locale,
    rule,
    ...(options.calendar && { calendar: options.calendar }),
    ...(reading !== undefined && { reading }),
  }
  const { names, marks, story, ...text } = tallyTexts(subject, marked, asked, 'tallyChart')
  const barRules = marked.map((own, i): BarMarkRule => {
    const needed = rows.map((row) => markOf(majority(attended(row.tally, row.subject, own), own)))
    // One number stands under the marks; several stand at their own.
    const isVaried = marked.length > 1 || new Set(needed).size > 1
    const numbers = isVaried ? needed.map((votes) => (votes === null ? '' : count(votes))) : []
    return { needed, numbers, label: marks[i]! }
  })
  const colours = rows.map((row) => sideColours(row.subject, theme))

  const needed = barRules.flatMap((own) => own.needed.map(Number))
  const sideNames = isSeveral(subject) ? SIDES.map((side) => sides[side]) : texts[0]!.map(({ words }) => words)
  const { layers, widest } = tallyLayers(
    rows.map(({ tally }) => tally),
    { texts, colours, names: sideNames, least: Math.max(1, ...needed) },
    theme,
  )
  const sideLabelsOptions: SideLabelsOptions = {
    labels: layers.map(({ labels }) => labels),
    rows: names,
    ink: theme.ink,
    ground: theme.ground,
  }
  const height = (chart: Chart, width: number) => {
    const lines = rows.flatMap((_, row) => {
      const area = rowOfLayers(chart, row, layers, { width, widest })
      return placeLabels(chart.ctx, row, area, sideLabelsOptions).map(({ line }) => line ?? 0)
    })
    return (ROW + 2 * LINE * Math.max(...lines, 0)) * rows.length
  }
  return {
    type: 'bar',
    data: { labels: [...names], datasets: layers.map(({ dataset }) => dataset) },
    options: {
      indexAxis: 'y',
      ...pictureBase(theme),
      scales: {
        x: { stacked: true, ...hiddenAxis(), min: 0, max: widest },
        y: { stacked: true, ...hiddenAxis() },
      },
      plugins: {
        frame: frameOptions(text, theme, options, story),
        ...(patterns && {
          sketch: {
            above: (chart) => {
              drawPatterns(chart, layers, sideLabelsOptions)
            },
          },
        }),
        sideLabels: sideLabelsOptions,
        barMark: { rules: barRules, ink: theme.ink },
        fitHeight: { wanted: height, least: height, fill: options.fill },
        legend: { display: false, labels: { color: theme.ink, font: typeOf('label') } },
        tooltip: tooltipOf<'bar'>(({ datasetIndex, dataIndex }) => layers[datasetIndex]!.details[dataIndex]!),
      },
    },
    plugins: [frame, barMark, sketch, sideLabels, fitHeight],
  }
}

/** Where a row’s bars will lie, in a width that stands for so many votes; how high is not said. */
function rowOfLayers(
  chart: Chart,
  row: number,
  layers: readonly TallyLayer[],
  { width, widest }: { readonly width: number; readonly widest: number },
): BarRow {
  const start = marginOf(chart.width)
  let right = start
  const bars = layers.map(({ dataset }, i) => {
    if (!chart.isDatasetVisible(i)) return null
    const left = right
    right += (width * dataset.data[row]!) / widest
    return { left, right, top: 0, bottom: 0 }
  })
  return { left: start, right: start + width, top: 0, bars }
}

/** What each bar is of. */
function tallyRows(
  subject: Motion | Tally | readonly Motion[],
  reading: number | undefined,
): readonly { readonly subject: Motion | Tally; readonly tally: Tally | Reading<Tally> }[] {
  if (isSeveral(subject)) {
    if (subject.length === 0) throw new RangeError('tallyChart requires at least one vote, got none')
    return subject.map((vote) => ({
      subject: vote,
      tally: pickReadings('tallyChart', vote.readings, reading ?? 0)[0]!,
    }))
  }
  if (!('readings' in subject)) return [{ subject, tally: subject }]
  return pickReadings('tallyChart', subject.readings, reading).map((tally) => ({ subject, tally }))
}
