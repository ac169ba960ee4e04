import type { Chart, ChartConfiguration, ChartDataset } from 'chart.js'
import { housePower } from '../measure/housePower.js'
import { majorityOfMembers } from '../measure/rules.js'
import type { Rule } from '../measure/rule.js'
import type { Shares } from '../measure/shares.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Composition } from '../model/composition.js'
import { pickReadings } from '../text/pickReadings.js'
import { powerTexts } from '../text/powerTexts.js'
import { fitHeight } from './fitHeight.js'
import { toldStory } from '../text/toldStory.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import { legendOf } from './legendOf.js'
import { marginOf } from './marginOf.js'
import { mixed } from './mixed.js'
import type { PictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import { sketch } from './sketch.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { write } from './write.js'

/** Options of `powerChart`. */
export interface PowerChartOptions extends PictureOptions {
  /** What carries a motion, as a share of all seats, whatever its base. Defaults to more than half. */
  readonly rule?: Rule
  /** Place of the reading to draw. Defaults to the first. */
  readonly reading?: number
}

/** How much of a faction’s colour each measure keeps; its outline keeps all. */
const TINTS = [1, 0.5, 0.2]
/** Heights of a bar, and of a group’s row, in pixels. */
const BAR = 13
const ROW = 78
/** From a bar to its label, and half the height of the ends of a range. */
const APART = 5
const CAP = 3

/**
 * Who could turn a vote: of each group its share of the seats, and below it its
 * shares of the power to decide by Banzhaf and by Shapley and Shubik. Each group is
 * taken to vote as one. The axis begins at zero; shares are written at the bars.
 *
 * @param composition - with seats of every group in the reading drawn
 * @returns a configuration for `new Chart`, which needs `powerRegisterables`
 * @throws RangeError if there is no such reading, a group’s seats have no upper end, or the groups exceed the total, and
 * as `banzhafRange` does
 *
 * @example
 * const committee = compositionById(archive, 'vtsik-1917-06')
 * powerChart(committee).data.datasets.map(({ data }) => data[2]) // => [0.18125, 0.333…, 0.333…]
 */
export function powerChart(
  composition: Composition,
  options: PowerChartOptions = {},
): ChartConfiguration<'bar', number[], string> {
  const theme = checkedTheme('powerChart', options)
  const { locale = DEFAULT_LOCALE, rule = majorityOfMembers, reading = 0 } = options
  const house = pickReadings('powerChart', composition.readings, reading)[0]!
  const power = housePower(house, rule, 'powerChart')
  // Those of no group come last: theirs is no power to decide together.
  const groups = power.groups.toSorted(
    (a, b) => Number(a.label === null) - Number(b.label === null) || b.share.least - a.share.least,
  )
  const asked = { locale, rule, reading, ...(options.calendar && { calendar: options.calendar }) }
  const texts = powerTexts(composition, { ...power, groups }, asked, 'powerChart')
  const shares = [
    groups.map(({ share }) => share),
    groups.map((own) => own.banzhaf),
    groups.map((own) => own.shapleyShubik),
  ]
  const colours = groups.map(({ faction }) => theme.factions[faction?.colour ?? 'other'])
  const highest = Math.max(...shares.flat().map(({ most }) => most))
  const height = groups.length * ROW
  return {
    type: 'bar',
    data: {
      labels: texts.groups.map(({ name }) => name),
      datasets: shares.map((measure, i): ChartDataset<'bar', number[]> => ({
        label: texts.measures[i]!,
        data: measure.map(({ least }) => least),
        backgroundColor: colours.map((colour) => mixed(colour, theme.ground, TINTS[i]!)),
        borderColor: colours,
        borderWidth: 1,
        barThickness: BAR,
      })),
    },
    options: {
      indexAxis: 'y',
      ...pictureBase(theme),
      scales: {
        x: {
          ...hiddenAxis(),
          min: 0,
          max: highest,
          // Room for the longest label beside the longest bar.
          afterDataLimits: (axis) => {
            const { chart } = axis
            const widths = texts.groups.flatMap(({ labels }) =>
              labels.map((text) => runsWidth(chart.ctx, [{ text, bold: true }])),
            )
            axis.max =
              highest / (1 - Math.min(0.5, Math.max(...widths) / (chart.width - 2 * marginOf(chart.width) - APART)))
          },
        },
        y: hiddenAxis(),
      },
      plugins: {
        frame: frameOptions(texts, theme, options, () => toldStory(texts, [house], locale)),
        sketch: {
          above: (chart) => {
            writeNames(
              chart,
              texts.groups.map(({ name }) => name),
              theme,
            )
            for (const [measure, own] of shares.entries()) {
              const labels = texts.groups.map((text) => text.labels[measure]!)
              if (chart.isDatasetVisible(measure)) writeShares(chart, measure, own, labels, theme)
            }
          },
        },
        fitHeight: { wanted: () => height, least: () => height, fill: options.fill },
        legend: legendFor(theme),
        tooltip: tooltipOf<'bar'>(({ datasetIndex, dataIndex }) => texts.groups[dataIndex]!.details[datasetIndex]!),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** A legend in ink: the bars have their groups’ colours. */
function legendFor(theme: Theme) {
  const own = legendOf(theme, 'top')
  return {
    ...own,
    labels: {
      ...own.labels,
      generateLabels: (chart: Chart) =>
        chart.data.datasets.map(({ label }, i) => ({
          text: label ?? '',
          fillStyle: mixed(theme.muted, theme.ground, TINTS[i]!),
          strokeStyle: theme.muted,
          lineWidth: 1,
          fontColor: theme.ink,
          pointStyle: 'rect' as const,
          hidden: !chart.isDatasetVisible(i),
          datasetIndex: i,
        })),
    },
  }
}

/** Each group’s name above its bars. */
function writeNames(chart: Chart, names: readonly string[], theme: Theme): void {
  const { ctx, chartArea } = chart
  const row = (chartArea.bottom - chartArea.top) / names.length
  for (const [i, name] of names.entries()) {
    const run = shortRun(ctx, { text: name, colour: theme.ink, bold: true }, chartArea.right - chartArea.left)
    write(ctx, [run], chartArea.left, chartArea.top + (i + 0.5) * row - 1.5 * BAR - 6)
  }
}

/** A measure’s shares at the ends of its bars, and lines over what ranges allow. */
function writeShares(
  chart: Chart,
  measure: number,
  shares: readonly Shares[],
  labels: readonly string[],
  { ink, muted }: Theme,
): void {
  const { ctx, scales } = chart
  for (const [i, { y }] of chart.getDatasetMeta(measure).data.entries()) {
    const [from, to] = [shares[i]!.least, shares[i]!.most].map((share) => scales.x!.getPixelForValue(share))
    if (to! - from! >= 1) {
      ctx.fillStyle = ink
      ctx.fillRect(from!, y - 0.5, to! - from!, 1)
      for (const end of [from!, to!]) ctx.fillRect(end - 0.5, y - CAP, 1, 2 * CAP)
    }
    const bold = measure === 0
    write(ctx, [{ text: labels[i]!, colour: bold ? ink : muted, size: FONT_SIZES.grounds, bold }], to! + APART, y + 4)
  }
}
