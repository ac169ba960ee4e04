import type { Chart, ChartConfiguration } from 'chart.js'
import type { Shares } from '../measure/shares.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Composition } from '../model/composition.js'
import type { Motion } from '../model/vote.js'
import { type ShiftEnd, shiftTexts } from '../text/shiftTexts.js'
import { toldStory } from '../text/toldStory.js'
import { dayHeads } from './dayHeads.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import { marginOf } from './marginOf.js'
import type { PairPictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { runsWidth } from './runsWidth.js'
import { groupColour } from './groupColour.js'
import { sketch } from './sketch.js'
import { LEADER, placeSlopeLabels, type Slope, slopeLabelsHeight, slopeLines } from './slopeLabels.js'
import type { Theme } from './theme.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { write } from './write.js'
import { readable } from './readable.js'
import { shapeHeight } from './shapeHeight.js'

/** Options of `shiftChart`. */
export type ShiftChartOptions = PairPictureOptions

/** A group on a day: 0 is the first, 1 the second. */
export interface ShiftDatum {
  /** 0 before, 1 after. */
  readonly x: 0 | 1
  /** Share in [0, 1], or seats where no share can be told; the middle of a range. */
  readonly y: number
}

/** Height of the shapes, as a share of their width, and in pixels. */
const SHAPE = { share: 0.55, least: 220, most: 420 }
/** Height of the days above the shapes, and what is left free below zero. */
const HEAD = 40
const FOOT = 10
/** Half the width of the ends of a range, in pixels. */
const CAP = 4

/**
 * Who gained and lost between two days: a slope a group, from its share on the
 * first day to its share on the second, with the seats or votes beside it. Who is
 * on one day alone has a point, and no slope. The axis begins at zero.
 *
 * @param before - a vote, or the make-up of a body
 * @param after - a vote, if the first is one, or the make-up of a body
 * @returns a configuration for `new Chart`, which needs `shiftRegisterables`
 * @throws TypeError if one is a vote and the other is not
 * @throws RangeError if there is no such reading, no number is known, and as `shift` does
 *
 * @example
 * const [before, after] = [compositionById(archive, 'vtsik-1917-06'), compositionById(archive, 'vtsik-1918-01-18')]
 * shiftChart(before, after).data.datasets[2].data // => [{ x: 0, y: 0.18125 }, { x: 1, y: 0.522… }]
 */
export function shiftChart(before: Composition, after: Composition, options?: ShiftChartOptions): ShiftConfiguration
export function shiftChart(before: Motion, after: Motion, options?: ShiftChartOptions): ShiftConfiguration
export function shiftChart(
  before: Composition | Motion,
  after: Composition | Motion,
  options: ShiftChartOptions = {},
): ShiftConfiguration {
  const theme = checkedTheme('shiftChart', options)
  const { locale = DEFAULT_LOCALE, readings = [0, 0] } = options
  const texts = shiftTexts({ before, after, readings }, options, 'shiftChart')
  const isShares = texts.groups.some((group) => group.before?.share ?? group.after?.share)
  const spanOf = (end: ShiftEnd | null): Shares | null => (isShares ? (end?.share ?? null) : seatsOf(end))
  const groups = texts.groups.filter((group) => spanOf(group.before) ?? spanOf(group.after))
  for (const day of ['before', 'after'] as const) {
    if (groups.some((group) => spanOf(group[day]))) continue
    throw new RangeError(`shiftChart requires at least one number that is known, got none ${day}`)
  }
  const colours = groups.map((group) => groupColour(before, group, theme))
  const spans = groups.map((group) => [spanOf(group.before), spanOf(group.after)] as const)
  const slopes = groups.map((group, i): Slope => {
    const ends = spans[i]!.map((span, end) => {
      const told = end === 0 ? group.before : group.after
      return span && told ? { value: middleOf(span), figure: told.figure, count: told.count } : null
    })
    const colour = readable(colours[i]!, theme)
    return { name: group.name, colour, before: ends[0]!, after: ends[1]!, change: group.change }
  })
  const highest = Math.max(...spans.flat().map((span) => span?.most ?? 0)) || 1
  const wanted = (chart: Chart) => {
    const shape = shapeHeight(SHAPE, chart.width - 2 * marginOf(chart.width))
    return Math.max(shape, HEAD + FOOT + slopeLabelsHeight(chart, slopes))
  }
  return {
    type: 'line',
    data: {
      datasets: groups.map((group, i) => ({
        label: group.name,
        data: spans[i]!.map((span, day) => ({ x: day as 0 | 1, y: span ? middleOf(span) : Number.NaN })),
        borderColor: colours[i]!,
        backgroundColor: colours[i]!,
        borderWidth: 2.5,
        // What is not known for certain is not drawn as if it were.
        borderDash: spans[i]!.some((span) => span && span.least < span.most) ? [5, 4] : [],
        pointRadius: 5,
        pointHoverRadius: 6,
        pointBorderWidth: 2,
        pointBackgroundColor: spans[i]!.map((span) => (span && span.least < span.most ? theme.ground : colours[i]!)),
        clip: false as const,
      })),
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: {
          type: 'linear',
          ...hiddenAxis(),
          min: 0,
          max: 1,
          // The labels on both sides take what they need.
          afterDataLimits: (axis) => {
            const [left, right] = (['before', 'after'] as const).map((end) => {
              const lines = slopeLines(axis.chart, slopes, end, theme).flatMap((own) => own ?? [])
              const widths = lines.map((runs) => runsWidth(axis.chart.ctx, runs))
              return Math.max(0, ...widths) + LEADER
            }) as [number, number]
            const room = Math.max(1, axis.chart.width - 2 * marginOf(axis.chart.width) - left - right)
            Object.assign(axis, { min: -left / room, max: 1 + right / room })
          },
        },
        y: {
          ...hiddenAxis(),
          afterDataLimits: (axis) => {
            const room = wanted(axis.chart) - HEAD - FOOT
            Object.assign(axis, { min: (-highest * FOOT) / room, max: (highest * (room + HEAD)) / room })
          },
        },
      },
      plugins: {
        frame: frameOptions(texts, theme, options, () =>
          toldStory(texts, [before.readings[readings[0]]!, after.readings[readings[1]]!], locale),
        ),
        sketch: {
          behind: (chart) => {
            drawDays(chart, texts.days, theme)
            drawRanges(chart, spans, colours)
          },
          above: (chart) => {
            for (const end of ['before', 'after'] as const) writeLabels(chart, slopes, end, theme)
          },
        },
        fitHeight: { wanted, least: wanted, fill: options.fill },
        legend: { display: false },
        tooltip: tooltipOf<'line'>(({ datasetIndex }) => groups[datasetIndex]!.details),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** What `shiftChart` returns. */
export type ShiftConfiguration = ChartConfiguration<'line', ShiftDatum[], string>

function seatsOf(end: ShiftEnd | null): Shares | null {
  if (!end) return null
  const { least, most } = bounds(end.seats)
  return most === null ? null : { least, most }
}

function middleOf({ least, most }: Shares): number {
  return (least + most) / 2
}

/** The two days, each over its line. */
function drawDays(chart: Chart, days: readonly [string, string], theme: Theme): void {
  const { ctx, chartArea, scales } = chart
  const { top, bottom } = chartArea
  const zero = Math.round(scales.y!.getPixelForValue(0))
  const [from, to] = [0, 1].map((day) => Math.round(scales.x!.getPixelForValue(day))) as [number, number]
  ctx.fillStyle = theme.grid
  for (const x of [from, to]) ctx.fillRect(x - 0.5, top + HEAD - 6, 1, bottom - top - HEAD)
  ctx.fillRect(from, zero - 0.5, to - from, 1)
  dayHeads(chart, days, [from, to], theme)
}

/** Upright lines over what ranges allow. */
function drawRanges(
  chart: Chart,
  spans: readonly (readonly [Shares | null, Shares | null])[],
  colours: readonly string[],
): void {
  const { ctx, scales } = chart
  for (const [i, ends] of spans.entries()) {
    for (const [day, span] of ends.entries()) {
      if (!span || span.least === span.most || !chart.isDatasetVisible(i)) continue
      const x = scales.x!.getPixelForValue(day)
      const [bottom, top] = [span.least, span.most].map((share) => scales.y!.getPixelForValue(share)) as [
        number,
        number,
      ]
      ctx.fillStyle = colours[i]!
      ctx.fillRect(x - 1, top, 2, bottom - top)
      for (const y of [top, bottom]) ctx.fillRect(x - CAP, y - 0.5, 2 * CAP, 1)
    }
  }
}

function writeLabels(chart: Chart, slopes: readonly Slope[], end: 'before' | 'after', theme: Theme): void {
  const { ctx } = chart
  const top = chart.chartArea.top + HEAD
  for (const { lines, point, side, y } of placeSlopeLabels(chart, slopes, end, theme, top)) {
    ctx.strokeStyle = theme.muted
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(point.x + side * 7, point.y)
    ctx.lineTo(point.x + side * (LEADER - 3), y)
    ctx.stroke()
    for (const { runs, x, baseline } of lines) write(ctx, runs, x, baseline)
  }
}
