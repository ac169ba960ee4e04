import type { Chart, ChartConfiguration, ChartDataset, LegendItem } from 'chart.js'
import { majorityRegion } from '../layout/majorityRegion.js'
import { ternaryPoint, TRIANGLE_HEIGHT, type TrianglePoint } from '../layout/ternaryPoint.js'
import { attended } from '../measure/attended.js'
import { checkRule } from '../measure/checkRule.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { majorityOfCast, simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Tally } from '../model/tally.js'
import { show } from '../model/show.js'
import type { Motion } from '../model/vote.js'
import { comparedTexts, type ComparedTexts } from '../text/comparedTexts.js'
import { toldStory } from '../text/toldStory.js'
import { wordsOf } from '../text/wordsOf.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import { legendOf } from './legendOf.js'
import { legendText } from './legendText.js'
import { marginOf } from './marginOf.js'
import { mixed } from './mixed.js'
import type { PictureOptions } from './options.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { sideColours } from './sideColours.js'
import { sketch } from './sketch.js'
import { CORNER, drawPlane, planeLimits, writePlane } from './ternaryPlane.js'
import type { Theme } from './theme.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { writeVoteNumbers } from './writeVoteNumbers.js'

/** Options of `ternaryChart`. */
export interface TernaryChartOptions extends PictureOptions {
  /**
   * Whose majorities are shaded, of the votes for and against or of the votes cast. Defaults to more than half of
   * either.
   */
  readonly rules?: readonly Rule[]
  /** One a vote. Defaults to what tells them apart: body, day, question. */
  readonly labels?: readonly string[]
}

/** The longest side of the triangle, in pixels. */
const SIDE = 560
/** How much of the ink the shade of one rule’s region takes. */
const SHADE = 0.09
const STYLES = { for: 'circle', against: 'rect', neither: 'triangle' } as const

/**
 * How many votes compare: each is a point in a triangle between all for, all
 * against and all abstained; the regions in which rules are fulfilled are shaded. Accounts
 * of one vote are joined. The colour, and by patterns the shape, is that of the side that prevailed by the first rule.
 *
 * @param votes - at least one whose votes for and against are known
 * @returns a configuration for `new Chart`, which needs `ternaryRegisterables`
 * @throws TypeError and RangeError as `verdicts` does, if a rule is of those present or of the members, whom the
 * triangle does not show, or if no vote has counts
 *
 * @example
 * const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * ternaryChart([vote]).data.datasets[0].data[0] // => { x: 0.552…, y: 0.059… }
 */
export function ternaryChart(
  votes: readonly Motion[],
  options: TernaryChartOptions = {},
): ChartConfiguration<'scatter', TrianglePoint[], string> {
  const theme = checkedTheme('ternaryChart', options)
  const { locale = DEFAULT_LOCALE, rules = [simpleMajority, majorityOfCast] } = options
  const patterns = patterned(options)
  const shades = rules.map((rule) => ({ ...rule, of: baseOf(rule) }))
  const isDrawn = ({ readings }: Motion) => readings.some((reading) => pointOf(reading) !== null)
  const shown = votes.filter(isDrawn)
  if (shown.length === 0) {
    throw new RangeError('ternaryChart requires at least one vote whose counts are known, got none')
  }
  const texts = comparedTexts(
    votes,
    { rules, labels: options.labels, drawn: votes.map(isDrawn) },
    options,
    'ternaryChart',
  )
  const { percent } = wordsOf(locale, 'ternaryChart')
  const sides = shown.map((vote) => prevailing(vote, rules[0] ?? simpleMajority))
  const colours = shown.map((vote, i) => {
    const [inFavour, against] = sideColours(vote, theme)
    return { for: inFavour, against, neither: theme.muted }[sides[i]!]
  })
  const regions = shades.map(({ share: [numerator, denominator], of }, i) => ({
    corners: majorityRegion(numerator / denominator, of),
    colour: mixed(theme.ink, theme.ground, SHADE * (i + 1)),
  }))
  const wanted = ({ width }: Chart) =>
    TRIANGLE_HEIGHT * Math.min(SIDE, Math.max(1, width - 2 * marginOf(width))) + 2 * CORNER
  const limits = ({ chart }: { chart: Chart }) => planeLimits(chart.width - 2 * marginOf(chart.width), wanted(chart))
  return {
    type: 'scatter',
    data: {
      datasets: shown.map(({ readings }, i) => ({
        label: texts.votes[i]!.label,
        data: readings.map((reading) => pointOf(reading) ?? { x: Number.NaN, y: Number.NaN }),
        showLine: true,
        borderColor: colours[i]!,
        borderWidth: 1.5,
        backgroundColor: colours[i]!,
        pointStyle: patterns ? STYLES[sides[i]!] : ('circle' as const),
        pointRadius: 5,
        pointHoverRadius: 6.5,
        pointBorderWidth: 2,
        pointBackgroundColor: readings.map((reading) => (isSure(reading) ? colours[i]! : theme.ground)),
        clip: false as const,
      })),
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: {
          type: 'linear',
          ...hiddenAxis(),
          bounds: 'data',
          afterDataLimits: (axis) => {
            const [min, max] = limits(axis).x
            Object.assign(axis, { min, max })
          },
        },
        y: {
          type: 'linear',
          ...hiddenAxis(),
          bounds: 'data',
          afterDataLimits: (axis) => {
            const [min, max] = limits(axis).y
            Object.assign(axis, { min, max })
          },
        },
      },
      plugins: {
        frame: frameOptions(texts, theme, options, () =>
          toldStory(
            texts,
            votes.flatMap((vote) => vote.readings),
            locale,
          ),
        ),
        sketch: {
          behind: (chart) => {
            drawPlane(chart, regions, theme)
          },
          above: (chart) => {
            const taken = writePlane(chart, texts.corners, (share) => percent(share).replace(/[.,]0/, ''), theme)
            writeVoteNumbers(chart, taken, theme)
          },
        },
        fitHeight: { wanted, least: wanted, fill: options.fill },
        legend: legendFor(texts, regions, theme),
        tooltip: tooltipOf<'scatter'>(({ datasetIndex, dataIndex }) => texts.votes[datasetIndex]!.details[dataIndex]!),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** The triangle shows those for, against and abstained, and nobody else. */
function baseOf(rule: Rule): 'decisive' | 'cast' {
  checkRule('ternaryChart', rule)
  if (rule.of !== 'decisive' && rule.of !== 'cast') {
    throw new RangeError(
      `ternaryChart requires rules of the votes for and against or of those cast, got ${show(rule.of)}`,
    )
  }
  return rule.of
}

/** `null` where it is not known how many were for and against, or nobody was. */
function pointOf(reading: Tally): TrianglePoint | null {
  const counts = [reading.for, reading.against, reading.abstain ?? 0].map((count) => bounds(count).least)
  const isKnown = [reading.for, reading.against].every(
    (count) => (count !== null && bounds(count).least > 0) || count === 0,
  )
  return isKnown && counts.some((count) => count > 0) ? ternaryPoint(counts as [number, number, number]) : null
}

function isSure(reading: Motion['readings'][number]): boolean {
  return (
    reading.about !== true &&
    [reading.for, reading.against, reading.abstain].every((count) => typeof count === 'number')
  )
}

/** The side that prevailed by a rule in every account. */
function prevailing(vote: Motion, rule: Rule): keyof typeof STYLES {
  const all = new Set(vote.readings.map((reading) => majority(attended(reading, vote, rule), rule).verdict))
  all.delete('undecidable')
  if (all.size !== 1) return 'neither'
  return all.has('carried') ? 'for' : all.has('rejected') ? 'against' : 'neither'
}

/** What each shade means, and which vote has which number; a click on a vote hides it. */
function legendFor(texts: ComparedTexts, regions: readonly { readonly colour: string }[], theme: Theme) {
  const own = legendOf(theme, 'bottom')
  const base = { fontColor: theme.ink, lineWidth: 1 }
  return {
    ...own,
    onClick: (_event: unknown, { datasetIndex }: LegendItem, { chart }: { chart: Chart }) => {
      if (datasetIndex === undefined) return
      chart.setDatasetVisibility(datasetIndex, !chart.isDatasetVisible(datasetIndex))
      chart.update()
    },
    labels: {
      ...own.labels,
      generateLabels: (chart: Chart): LegendItem[] => [
        ...regions.map(({ colour }, i) => ({
          ...base,
          text: legendText(chart, texts.regions[i]!),
          fillStyle: colour,
          strokeStyle: theme.muted,
          pointStyle: 'rect' as const,
        })),
        ...texts.votes.map(({ label }, i) => {
          // Chart.js types the options of all charts alike.
          const { backgroundColor, pointStyle } = chart.data.datasets[i] as ChartDataset<'scatter'>
          return {
            ...base,
            text: legendText(chart, texts.votes.length === 1 ? label : `${i + 1} · ${label}`),
            fillStyle: backgroundColor as string,
            strokeStyle: backgroundColor as string,
            pointStyle: pointStyle as 'circle',
            hidden: !chart.isDatasetVisible(i),
            datasetIndex: i,
          }
        }),
      ],
    },
  }
}
