import type { Chart, ChartType, Plugin } from 'chart.js'
import { barBox } from './barBox.js'
import { fontOf } from './fontOf.js'
import { withTextBoxes } from './withTextBoxes.js'
import { FONT_SIZES } from './theme.js'

/** Where a majority stands on stacked bars. */
export interface BarMarkOptions {
  /** Votes needed, row by row; `null` where no one number can be told. */
  needed: readonly (number | null)[]
  /** What stands beside each mark, row by row; none where one label says it for all. */
  numbers: readonly string[]
  /** What the number is a majority of; stands under the last mark. */
  label: string
  ink: string
}

/** Size of a mark’s triangle, and its distance from the bar, in pixels. */
const TRIANGLE = 5
const DISTANCE = 2
/** From the last bar to the label below its mark. */
const BELOW = 16

/** Marks the majority above and below each bar, never on it, and says what it is a majority of. */
export const barMark: Plugin<ChartType, BarMarkOptions> = /* @__PURE__ */ withTextBoxes(
  {
    id: 'barMark',
    afterDatasetsDraw(chart, _args, { needed, numbers, ink }) {
      // Where a side is hidden the bars no longer begin where its number is counted from.
      if (chart.getVisibleDatasetCount() < chart.data.datasets.length) return
      const { ctx } = chart
      ctx.save()
      ctx.fillStyle = ink
      ctx.font = fontOf(FONT_SIZES.label)
      ctx.textAlign = 'left'
      ctx.textBaseline = 'alphabetic'
      for (const [row, votes] of needed.entries()) {
        const bar = barBox(chart, 0, row)
        if (votes === null || !bar) continue
        const x = xOf(chart, votes)
        triangle(ctx, x, bar.top - DISTANCE, -1)
        triangle(ctx, x, bar.bottom + DISTANCE, 1)
        const number = numbers[row] ?? ''
        if (number === '') continue
        const aside = 1.5 * TRIANGLE
        const width = ctx.measureText(number).width
        const room = chart.chartArea.right - x - aside
        ctx.fillText(number, width <= room ? x + aside : x - aside - width, bar.bottom + DISTANCE + FONT_SIZES.label)
      }
      ctx.restore()
    },
  },
  (chart, { label, needed, numbers, ink }) => {
    const room = numbers.length > 0 ? FONT_SIZES.label : 0
    const place = () => {
      const last = needed.findLastIndex((votes) => votes !== null)
      const bar = barBox(chart, 0, Math.max(0, needed.length - 1))
      if (!bar || chart.getVisibleDatasetCount() < chart.data.datasets.length) return null
      // Begins at the left corner of the last triangle.
      return { x: last < 0 ? 0 : xOf(chart, needed[last]!) - TRIANGLE, top: bar.bottom + BELOW + room }
    }
    return [
      {
        position: 'bottom',
        weight: 1990,
        text: label,
        colour: ink,
        size: FONT_SIZES.label,
        bold: false,
        gap: room - 6,
        place,
      },
    ]
  },
)

/** A triangle whose tip points at a bar from above (−1) or from below (1). */
function triangle(ctx: CanvasRenderingContext2D, x: number, y: number, side: -1 | 1): void {
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x - TRIANGLE, y + side * TRIANGLE * 1.2)
  ctx.lineTo(x + TRIANGLE, y + side * TRIANGLE * 1.2)
  ctx.closePath()
  ctx.fill()
}

function xOf(chart: Chart, votes: number): number {
  return chart.scales.x?.getPixelForValue(votes) ?? 0
}
