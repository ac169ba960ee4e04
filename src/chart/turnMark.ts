import type { Chart, ChartType, Plugin } from 'chart.js'
import { fontOf } from './fontOf.js'
import { type DayMark, drawDays } from './drawDays.js'
import type { Box } from './overlap.js'
import { FONT_SIZES } from './theme.js'

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
  ground: string
  fill: string
}

const LINE = 15

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
    drawDays(chart, options.days, [...turnBoxes(chart, options), ...options.labels(chart)], options)
    ctx.textBaseline = 'alphabetic'
    ctx.textAlign = 'left'
    for (const [i, { words, left: x, bottom: base }] of turnWords(chart, options).entries()) {
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
