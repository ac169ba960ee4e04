import type { Chart } from 'chart.js'
import { spread } from '../layout/spread.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import type { Theme } from './theme.js'
import type { Run } from './write.js'

/** A group on one of two days. */
export interface SlopeEnd {
  /** As the axis counts. */
  readonly value: number
  /** Bold, in the group’s colour. */
  readonly figure: string
  readonly count: string
}

/** A group between two days. */
export interface Slope {
  readonly name: string
  readonly colour: string
  readonly before: SlopeEnd | null
  readonly after: SlopeEnd | null
  readonly change: string
}

/** A label of a slope’s end: where its point is, and where its lines stand. */
export interface SlopeLabel {
  readonly point: { readonly x: number; readonly y: number }
  readonly side: -1 | 1
  /** Middle of the label. */
  readonly y: number
  readonly lines: readonly { readonly runs: readonly Run[]; readonly x: number; readonly baseline: number }[]
}

/** Height of a line, and what lies between two labels, and from a point to its label. */
const LINE = 15
export const LEADER = 18
const APART = { one: 2, two: 6 }
/** Width from which a label is one line. */
const WIDE = 560
/** The most of a picture’s width that labels of one side take. */
const MOST = { before: 0.36, after: 0.39 }
/** Length of a name below which what changed is left to the tooltip, in pixels. */
const NAME = 120

/** The lines beside the ends of the slopes of one side, names shortened to their room; `null` for one that has no such end. */
export function slopeLines(
  chart: Chart,
  slopes: readonly Slope[],
  end: 'before' | 'after',
  theme: Theme,
): (readonly Run[][] | null)[] {
  const { ctx, width } = chart
  const widthOf = (runs: readonly Run[]) => runsWidth(ctx, spaced(runs))
  const most = width * MOST[end] - LEADER
  return slopes.map((slope, i) => {
    const own = slope[end]
    if (!own || !chart.isDatasetVisible(i)) return null
    const count: Run[] = own.count === '' ? [] : [{ text: own.count, colour: theme.muted }]
    const figure: Run = { text: own.figure, colour: slope.colour, bold: true }
    const figures = end === 'after' ? [figure, ...count] : [...count, figure]
    // Who has a slope is named at its end.
    if (end === 'before' && slope.after) return [spaced(figures)]
    const name = (room: number) => shortRun(ctx, { text: slope.name, colour: theme.ink }, room)
    if (width < WIDE) return [[name(most)], spaced(figures)]
    const change: Run = { text: slope.change, colour: theme.muted }
    const room = most - widthOf([...figures, { text: '', colour: '' }])
    const rest = room - widthOf([{ text: '', colour: '' }, change])
    const isRoomy = slope.change !== '' && (rest >= NAME || runsWidth(ctx, [{ text: slope.name }]) <= rest)
    const words = isRoomy ? [name(rest), change] : [name(room)]
    return [spaced(end === 'after' ? [...figures, ...words] : [...words, ...figures])]
  })
}

/** Height that the labels of both sides need. */
export function slopeLabelsHeight({ width }: Chart, slopes: readonly Slope[]): number {
  const [before, after] = (['before', 'after'] as const).map((end) => slopes.filter((slope) => slope[end]).length)
  return Math.max(before!, after!) * (width < WIDE ? 2 * LINE + APART.two : LINE + APART.one)
}

/** Where the labels stand: beside their points, moved apart where they would cover each other. */
export function placeSlopeLabels(
  chart: Chart,
  slopes: readonly Slope[],
  end: 'before' | 'after',
  theme: Theme,
  top: number,
): SlopeLabel[] {
  const { chartArea, scales, ctx } = chart
  const side = end === 'before' ? -1 : 1
  const x = scales.x!.getPixelForValue(end === 'before' ? 0 : 1)
  const labels = slopeLines(chart, slopes, end, theme)
    .flatMap((lines, i) =>
      lines ? [{ lines, point: { x, y: scales.y!.getPixelForValue(slopes[i]![end]!.value) } }] : [],
    )
    .sort((a, b) => a.point.y - b.point.y)
  const isOne = labels.every(({ lines }) => lines.length === 1)
  const height = isOne ? LINE + APART.one : 2 * LINE + APART.two
  const wanted = labels.map(({ point }) => point.y)
  const places = spread(wanted, height, top - 6 + height / 2, chartArea.bottom - height / 2)
  return labels.map(({ lines, point }, i) => ({
    point,
    side,
    y: places[i]!,
    lines: lines.map((runs, line) => ({
      runs,
      x: side < 0 ? x - LEADER - runsWidth(ctx, runs) : x + LEADER,
      baseline: places[i]! + 4.5 + (line - (lines.length - 1) / 2) * LINE,
    })),
  }))
}

/** Pieces of a text with spaces between them. */
function spaced(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => (i === 0 ? run : { ...run, text: ` ${run.text}` }))
}
