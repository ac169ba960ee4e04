import { BarElement, type Chart, type Plugin } from 'chart.js'
import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'

/** One bar’s label: its count, bold, and what it counts. */
export interface SideLabel {
  readonly count: string
  readonly words: string
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
}

/** Distance of the text above a bar from it, so that the majority’s mark has room between. */
const ABOVE = 11
const PADDING = 8
const GAP = 4

/** A text above a row: from where to where. */
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
  afterDatasetsDraw(chart, _args, { labels, rows, ink }) {
    const { ctx } = chart
    ctx.save()
    ctx.textBaseline = 'middle'
    for (const [row, name] of rows.entries()) {
      const taken: Taken[] = []
      const bars = labels.flatMap((ofSide, dataset) => {
        const label = ofSide[row]
        const bar = chart.getDatasetMeta(dataset).data[row]
        return label && bar instanceof BarElement && chart.isDatasetVisible(dataset) ? [{ label, bar }] : []
      })
      const top = topOf(chart, row)
      if (name && top !== null) {
        ctx.font = fontOf(FONT_SIZES.label, true)
        ctx.fillStyle = ink
        ctx.fillText(name, chart.chartArea.left, top - ABOVE - FONT_SIZES.label / 2)
        taken.push({ from: chart.chartArea.left, to: chart.chartArea.left + ctx.measureText(name).width })
      }
      // From the right, so that the last and smallest side is the first to find room above.
      for (const { label, bar } of bars.reverse()) drawLabel(chart, bar, label, taken, ink)
    }
    ctx.restore()
  },
}

function drawLabel(chart: Chart, bar: BarElement, label: SideLabel, taken: Taken[], ink: string): void {
  const { ctx, chartArea } = chart
  const { x, base, y, height } = bar.getProps(['x', 'base', 'y', 'height'], true)
  const [left, right] = [Math.min(x, base), Math.max(x, base)]
  ctx.font = fontOf(FONT_SIZES.label + 2, true)
  const count = ctx.measureText(label.count).width
  ctx.font = fontOf(FONT_SIZES.label)
  const words = ctx.measureText(` ${label.words}`).width
  const room = right - left

  if (count + words + 2 * PADDING <= room) {
    drawText(ctx, label, left + PADDING, y, label.colour, true)
    return
  }
  const to = Math.min(Math.max(right, chartArea.left + count + words), chartArea.right)
  const from = to - count - words
  if (taken.every((other) => from > other.to + PADDING || to < other.from - PADDING)) {
    drawText(ctx, label, from, y - height / 2 - ABOVE - FONT_SIZES.label / 2, ink, true)
    taken.push({ from, to })
  } else if (count + 2 * GAP <= room) {
    drawText(ctx, label, (left + right - count) / 2, y, label.colour, false)
  }
}

function drawText(
  ctx: CanvasRenderingContext2D,
  { count, words }: SideLabel,
  x: number,
  y: number,
  colour: string,
  withWords: boolean,
): void {
  ctx.fillStyle = colour
  ctx.textAlign = 'left'
  ctx.font = fontOf(FONT_SIZES.label + 2, true)
  ctx.fillText(count, x, y)
  if (!withWords) return
  const width = ctx.measureText(count).width
  ctx.font = fontOf(FONT_SIZES.label)
  ctx.fillText(words, x + width + ctx.measureText(' ').width, y)
}

function topOf(chart: Chart, row: number): number | null {
  const bar = chart.getSortedVisibleDatasetMetas()[0]?.data[row]
  if (!(bar instanceof BarElement)) return null
  const { y, height } = bar.getProps(['y', 'height'], true)
  return y - height / 2
}
