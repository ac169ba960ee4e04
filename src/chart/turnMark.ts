import type { Chart, ChartType, Plugin } from 'chart.js'
import { fontOf } from './fontOf.js'
import { type Box, overlap } from './overlap.js'
import { FONT_SIZES } from './theme.js'

/** A day that is marked, or the days within which something was. */
export interface DayMark {
  /** As the axis counts days. */
  readonly first: number
  readonly last: number
  readonly words: string
}

/** What marks the line of one half, the days between which a share passed it, and other days. */
export interface TurnMarkOptions {
  /** Words above the line of one half. */
  half: string
  /** Days of the band, as the axis counts them; `null` for none. */
  band: readonly [first: number, last: number] | null
  /** Words within the band, where it is wide enough. */
  words: string
  days: readonly DayMark[]
  /** What the names of the days may not cover. */
  labels: (chart: Chart) => readonly Box[]
  ink: string
  muted: string
  fill: string
}

const LINE = 15
/** From the top to the line of a month’s days. */
const MONTH = 22

/** Draws the band and the marked days behind the points, and the line of one half. */
export const turnMark: Plugin<ChartType, TurnMarkOptions> = {
  id: 'turnMark',
  beforeDraw({ ctx, chartArea, scales }, _args, { band, fill }) {
    if (!band) return
    const [from, to] = band.map((day) => scales.x!.getPixelForValue(day)) as [number, number]
    ctx.save()
    ctx.fillStyle = fill
    ctx.fillRect(from, chartArea.top, to - from, chartArea.bottom - chartArea.top)
    ctx.restore()
  },
  beforeDatasetsDraw(chart, _args, options) {
    const { ctx, chartArea, scales } = chart
    const { left, right } = chartArea
    const { ink, muted } = options
    const y = Math.round(scales.y!.getPixelForValue(0.5))
    ctx.save()
    ctx.fillStyle = ink
    ctx.fillRect(left, y - 0.75, right - left, 1.5)
    ctx.fillStyle = muted
    const named = dayWords(chart, options)
    for (const box of linesOf(
      chart,
      named.map(({ day }) => day),
    ))
      ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
    ctx.textBaseline = 'alphabetic'
    ctx.textAlign = 'left'
    for (const [i, { words, left: x, bottom: base }] of [
      ...turnWords(chart, options),
      ...dayWords(chart, options),
    ].entries()) {
      ctx.fillStyle = i === 0 ? ink : muted
      ctx.font = fontOf(FONT_SIZES.grounds, i === 0)
      ctx.fillText(words, x, base - 4)
    }
    ctx.restore()
  },
}

/** What no label may cover: the line of one half, and the words of the turn. */
export function turnBoxes(chart: Chart, options: TurnMarkOptions): Box[] {
  const { chartArea, scales } = chart
  const y = scales.y!.getPixelForValue(0.5)
  const half = { left: chartArea.left, right: chartArea.right, top: y - 1, bottom: y + 1 }
  return [half, ...turnWords(chart, options)]
}

/** A dotted line down from a day; of a month, the days that it spans, as a line along the top. */
function linesOf({ chartArea: { top, bottom }, scales }: Chart, days: readonly DayMark[]): Box[] {
  return days.flatMap(({ first, last }) => {
    const [from, to] = [first, last].map((day) => Math.round(scales.x!.getPixelForValue(day))) as [number, number]
    const dots = Math.floor((bottom - top) / 4)
    return first === last
      ? Array.from({ length: dots }, (_, i) => ({
          left: from,
          right: from + 1,
          top: top + 4 * i,
          bottom: top + 4 * i + 1,
        }))
      : [
          { left: from, right: to, top: top + MONTH, bottom: top + MONTH + 1 },
          ...[from, to].map((x) => ({ left: x, right: x + 1, top: top + MONTH - 3, bottom: top + MONTH + 4 })),
        ]
  })
}

/** Where the words of the turn stand: those of one half first, then those of the band, if it is wide enough. */
function turnWords(chart: Chart, { half, band, words }: TurnMarkOptions): PlacedWords[] {
  const { chartArea, scales } = chart
  const y = scales.y!.getPixelForValue(0.5)
  const placed = [wordsAt(half, chartArea.left + 4, y - LINE - 1, widthOf(chart, half, true))]
  if (!band) return placed
  const [from, to] = band.map((day) => scales.x!.getPixelForValue(day)) as [number, number]
  const width = widthOf(chart, words)
  return width <= to - from - 8
    ? [...placed, wordsAt(words, (from + to - width) / 2, chartArea.top + 2, width)]
    : placed
}

/** Where the names of the days stand that have room beside all else. */
function dayWords(chart: Chart, options: TurnMarkOptions): (PlacedWords & { readonly day: DayMark })[] {
  const { chartArea, scales } = chart
  const { left, right, top } = chartArea
  const taken: Box[] = [...turnBoxes(chart, options), ...options.labels(chart)]
  const placed: (PlacedWords & { readonly day: DayMark })[] = []
  for (const day of options.days) {
    const { first, last, words } = day

    const [from, to] = [first, last].map((end) => scales.x!.getPixelForValue(end)) as [number, number]
    const width = widthOf(chart, words)
    const rows = [0, 1].map((row) => top + MONTH + 4 + row * LINE)
    const places = rows.flatMap((row) => {
      const beside = [from - 4 - width, from + 4]
      const under = [(from + to - width) / 2, to - width]
      return (first === last ? beside : under).map((x) => wordsAt(words, x, row, width))
    })
    const isFree = (box: Box) =>
      box.left >= left && box.right <= right && ![...taken, ...placed].some((other) => overlap(box, other, 4))
    const free = places.find(isFree)
    if (free) placed.push({ ...free, day })
  }
  return placed
}

interface PlacedWords extends Box {
  readonly words: string
}

function wordsAt(words: string, x: number, y: number, width: number): PlacedWords {
  return { words, left: x, right: x + width, top: y, bottom: y + LINE }
}

function widthOf({ ctx }: Chart, text: string, bold = false): number {
  ctx.font = fontOf(FONT_SIZES.grounds, bold)
  return ctx.measureText(text).width
}
