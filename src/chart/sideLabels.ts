import type { Chart, Plugin } from 'chart.js'
import { type BarBox, barBox } from './barBox.js'
import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'

/** One bar’s label: its count, bold, and what it counts. */
export interface SideLabel {
  readonly count: string
  readonly words: string
  /** Fewer words, where those do not fit. */
  readonly short: string
  /** Of the text inside the bar; contrast with the bar is at least 4.5 : 1. */
  readonly colour: string
}

/** Labels of stacked bars. */
export interface SideLabelsOptions {
  /** By dataset, then by row; `null` where a row has no such bar. */
  labels: readonly (readonly (SideLabel | null)[])[]
  /** Name of each row, above its bar; empty for none. */
  rows: readonly string[]
  /** Of the text above the bars. */
  ink: string
  /** Behind the text above the bars, so that no line runs through it. */
  ground: string
}

/** Middle of the text above a bar over it, so that the majority’s mark has room between; and room around texts. */
const ABOVE = 17
const PADDING = 8
/** Half the height of PT Sans’s capitals and figures, as a share of the size: canvases differ on where “middle” is. */
const HALF_CAPITAL = 0.35

/** Where a text above a row begins and ends. */
interface Taken {
  readonly from: number
  readonly to: number
}

/**
 * Labels each side of a stacked bar directly: inside where count and words fit,
 * above where there is room, by the count alone where only that fits.
 */
export const sideLabels: Plugin<'bar', SideLabelsOptions> = {
  id: 'sideLabels',
  afterDatasetsDraw(chart, _args, options) {
    const { ctx } = chart
    ctx.save()
    ctx.textBaseline = 'alphabetic'
    ctx.textAlign = 'left'
    for (const row of options.rows.keys()) labelRow(chart, row, options)
    ctx.restore()
  },
}

function labelRow(chart: Chart, row: number, { labels, rows, ink, ground }: SideLabelsOptions): void {
  const { ctx, chartArea } = chart
  const taken: Taken[] = []
  const above = (count: string, words: string, from: number, y: number) => {
    const width = widthOf(ctx, count, words)
    ctx.fillStyle = ground
    ctx.fillRect(from - 3, y - 8, width + 6, 16)
    drawText(ctx, count, words, from, y, ink)
    taken.push({ from, to: from + width })
  }
  const name = rows[row]
  const first = barBox(chart, 0, row)
  if (name && first) above(name, '', chartArea.left, first.top - ABOVE)

  // From the right, so that the last and smallest side is the first to find room above.
  for (const [dataset, ofSide] of [...labels.entries()].reverse()) {
    const label = ofSide[row]
    const bar = barBox(chart, dataset, row)
    if (!label || !bar || !chart.isDatasetVisible(dataset)) continue
    const { count, words, short, colour } = label
    const room = bar.right - bar.left
    const middle = (bar.top + bar.bottom) / 2
    const inside = [words, short].find((text) => widthOf(ctx, count, text) + 2 * PADDING <= room)
    if (inside !== undefined) {
      drawText(ctx, count, inside, bar.left + PADDING, middle, colour)
      continue
    }
    const place = [words, short].map((text) => ({ text, ...placeAbove(widthOf(ctx, count, text), bar, chartArea) }))
    const free = place.find(({ from, to }) => taken.every((t) => from > t.to + PADDING || to < t.from - PADDING))
    if (free) above(count, free.text, free.from, bar.top - ABOVE)
    else if (widthOf(ctx, count, '') + 2 <= room) {
      drawText(ctx, count, '', (bar.left + bar.right - widthOf(ctx, count, '')) / 2, middle, colour)
    }
  }
}

/** Ends where its bar ends, as far as the chart’s edges allow. */
function placeAbove(width: number, bar: BarBox, area: Chart['chartArea']): Taken {
  const to = Math.min(Math.max(bar.right, area.left + width), area.right)
  return { from: to - width, to }
}

function widthOf(ctx: CanvasRenderingContext2D, count: string, words: string): number {
  ctx.font = fontOf(FONT_SIZES.label + 1, true)
  const bold = ctx.measureText(count).width
  ctx.font = fontOf(FONT_SIZES.label)
  return bold + (words === '' ? 0 : ctx.measureText(` ${words}`).width)
}

function drawText(
  ctx: CanvasRenderingContext2D,
  count: string,
  words: string,
  x: number,
  y: number,
  colour: string,
): void {
  const baseline = Math.round(y + HALF_CAPITAL * (FONT_SIZES.label + 1))
  ctx.fillStyle = colour
  ctx.font = fontOf(FONT_SIZES.label + 1, true)
  ctx.fillText(count, x, baseline)
  if (words === '') return
  const from = x + widthOf(ctx, count, words)
  ctx.font = fontOf(FONT_SIZES.label)
  ctx.fillText(words, from - ctx.measureText(words).width, baseline)
}
