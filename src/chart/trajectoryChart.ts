import type { ChartConfiguration, ScriptableScaleContext } from 'chart.js'
import { trajectory, type TrajectoryQuery } from '../measure/trajectory.js'
import { turningPoint } from '../measure/turningPoint.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Archive } from '../model/archive.js'
import { daySpan } from '../model/daySpan.js'
import { thingById } from '../model/thingById.js'
import { localise } from '../text/localise.js'
import { trajectoryTexts } from '../text/trajectoryTexts.js'
import { toldStory } from '../text/toldStory.js'
import { wordsOf } from '../text/wordsOf.js'
import { dayAxis } from './dayAxis.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { mixed } from './mixed.js'
import { monthTicks } from './monthTicks.js'
import type { DayPictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { placePointLabels, pointLabels, type PointLabelsOptions } from './pointLabels.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { turnBoxes, turnMark, type TurnMarkOptions } from './turnMark.js'
import { readable } from './readable.js'
import { typeOf } from './typeOf.js'
import { shapeHeight } from './shapeHeight.js'
import { dayMarks } from './dayMarks.js'

/** Options of `trajectoryChart`. */
export type TrajectoryChartOptions = DayPictureOptions

/** A share on a day, as a chart has it: days as Julian day numbers, which count through without a gap. */
export interface TrajectoryDatum {
  /** Julian day number: 2421494 is 9 (22) September 1917; the middle of a month of which the day is not known. */
  readonly x: number
  /** Share in [0, 1]; the middle of a range. */
  readonly y: number
}

/** Height of the shapes, as a share of their width, and in pixels. */
const SHAPE = { share: 0.5, least: 180, most: 380 }
/** Days left free on both sides, and behind the last point as a share of all. */
const MARGIN = 12
const LAST = 0.25

/**
 * When a majority changed: the share of one camp in the votes of a body from day
 * to day, over the line of one half, with the days marked between which it was
 * passed. The axis of shares goes from nothing to all. What a source rounds is
 * hollow; lines are dashed, as nothing is recorded between two points.
 *
 * @param query - as `trajectory` takes it
 * @returns a configuration for `new Chart`, which needs `trajectoryRegisterables`
 * @throws TypeError and RangeError as `trajectory` does, or if not one share is known
 *
 * @example
 * const { data } = trajectoryChart(archive, { body: 'petrograd-soviet', camp: 'soviet-power' })
 * data.datasets[0].data.length // => 4
 */
export function trajectoryChart<A extends Archive>(
  archive: A,
  query: TrajectoryQuery<A>,
  options: TrajectoryChartOptions = {},
): ChartConfiguration<'line', TrajectoryDatum[], string> {
  const theme = checkedTheme('trajectoryChart', options)
  const { locale = DEFAULT_LOCALE } = options
  const all = trajectory(archive, query)
  const points = all.filter(({ share }, i) => share && !isRepeated(all, i))
  if (points.length === 0) {
    throw new RangeError('trajectoryChart requires at least one share that is known, got none')
  }
  const turn = turningPoint(all)
  const camp = thingById('trajectoryChart', archive.camps, query.camp)
  const body = thingById('trajectoryChart', archive.soviets, query.body)
  const texts = trajectoryTexts({ body, camp, of: query.of ?? 'decisive', points, turn }, options, 'trajectoryChart')
  const { percent } = wordsOf(locale, 'trajectoryChart')

  const colour = theme.camps[camp.colour]
  const labelColour = readable(colour, theme)
  const daysOf = (day: string) => daySpan('trajectoryChart', day, 'julian')
  const middle = (day: string) => (daysOf(day).first + daysOf(day).last) / 2
  const data = points.map(({ day, share }) => ({ x: middle(day), y: (share!.least + share!.most) / 2 }))
  const first = daysOf(points[0]!.day).first - MARGIN
  const end = daysOf(points.at(-1)!.day).last
  // Room for the last label.
  const last = end + Math.max(MARGIN, Math.round(LAST * (end - first)))
  const isHollow = points.map(({ reading, share }) => reading.about === true || share!.least < share!.most)
  const ticks = monthTicks(first, last, locale)
  const passed = turn.passages.length > 0 && turn.after !== null && turn.by !== null
  const labels: PointLabelsOptions = {
    labels: texts.points.map((text) => ({
      bold: text.share,
      words: text.counts,
      colour: labelColour,
    })),
    spans: points.map(({ day, share }) => ({
      x: [daysOf(day).first, daysOf(day).last],
      y: [share!.least, share!.most],
    })),
    avoid: (chart) => turnBoxes(chart, marks),
    ink: theme.ink,
    muted: theme.muted,
  }
  const marks: TurnMarkOptions = {
    half: texts.half,
    band: passed ? [middle(turn.after), middle(turn.by)] : null,
    words: texts.turned,
    days: dayMarks('trajectoryChart', archive, options.events ?? [], locale),
    labels: (chart) => placePointLabels(chart, labels),
    ink: theme.ink,
    muted: theme.muted,
    ground: theme.ground,
    fill: mixed(colour, theme.ground, 0.1),
  }
  const font = typeOf('grounds')
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: localise(camp.name, locale),
          data,
          showLine: true,
          borderColor: colour,
          borderWidth: 1.5,
          borderDash: [5, 4],
          tension: 0,
          pointRadius: 5,
          pointHoverRadius: 6,
          pointBorderWidth: 2,
          pointBorderColor: colour,
          pointBackgroundColor: isHollow.map((is) => (is ? theme.ground : colour)),
          clip: false,
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: dayAxis({ first, last, ticks, calendars: texts.calendars, calendar: options.calendar }, theme),
        y: {
          min: 0,
          max: 1,
          ticks: {
            color: ({ tick }: ScriptableScaleContext) => (tick.value === 0.5 ? theme.ink : theme.muted),
            font,
            stepSize: 0.25,
            callback: (value) => percent(Number(value)).replace(/[.,]0/, ''),
          },
          grid: { color: theme.grid },
          border: { display: false },
        },
      },
      plugins: {
        frame: frameOptions(texts, theme, options, () =>
          toldStory(
            texts,
            points.map(({ reading }) => reading),
            locale,
          ),
        ),
        turnMark: marks,
        pointLabels: labels,
        fitHeight: {
          wanted: (_, width) => shapeHeight(SHAPE, width),
          least: () => SHAPE.least,
          fill: options.fill,
        },
        legend: { display: false },
        tooltip: tooltipOf<'line'>(({ dataIndex }) => texts.points[dataIndex]!.details),
      },
    },
    plugins: [frame, turnMark, pointLabels, fitHeight],
  }
}

/** Whether a point says of its vote what one before it has said. */
function isRepeated(points: ReturnType<typeof trajectory>, i: number): boolean {
  const { subject, share } = points[i]!
  return points
    .slice(0, i)
    .some(
      (other) => other.subject === subject && other.share?.least === share?.least && other.share?.most === share?.most,
    )
}
