import type { Chart, ChartType, Plugin } from 'chart.js'
import { barBox } from './barBox.js'
import { freePlace } from './freePlace.js'
import type { Box } from './overlap.js'
import { runsWidth } from './runsWidth.js'
import { FONT_SIZES } from './theme.js'
import { warn } from './warn.js'
import { withTextBoxes } from './withTextBoxes.js'
import { write } from './write.js'

/** A majority on stacked bars. */
export interface BarMarkRule {
  /** Votes needed, row by row; `null` where no one number can be told. */
  readonly needed: readonly (number | null)[]
  /** What stands beside each mark, row by row; none where the label says it for all. */
  readonly numbers: readonly string[]
  /** What the number is a majority of; stands under the last mark. */
  readonly label: string
}

/** Where majorities stand on stacked bars. */
export interface BarMarkOptions {
  /** The first is drawn full, the others as outlines. */
  rules: readonly BarMarkRule[]
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
    afterDatasetsDraw(chart, _args, { rules, ink }) {
      // Where a side is hidden the bars no longer begin where its number is counted from.
      if (chart.getVisibleDatasetCount() < chart.data.datasets.length) return
      const { ctx } = chart
      ctx.save()
      ctx.fillStyle = ink
      ctx.strokeStyle = ink
      const marks = rules.flatMap(({ needed, numbers }, rule) =>
        needed.flatMap((votes, row) => {
          const bar = barBox(chart, 0, row)
          return votes === null || !bar ? [] : [{ rule, bar, x: xOf(chart, votes), number: numbers[row] ?? '' }]
        }),
      )
      const taken: Box[] = []
      for (const { rule, bar, x } of marks) {
        triangle(ctx, x, bar.top - DISTANCE, -1, rule === 0)
        triangle(ctx, x, bar.bottom + DISTANCE, 1, rule === 0)
        taken.push({ left: x - TRIANGLE, right: x + TRIANGLE, top: bar.bottom, bottom: bar.bottom + 2 * TRIANGLE })
      }
      for (const { bar, x, number } of marks) {
        if (number !== '') writeNumber(chart, number, x, bar.bottom + DISTANCE, taken, ink)
      }
      ctx.restore()
    },
  },
  (chart, { rules, ink }) =>
    rules.map(({ needed, numbers, label }, rule) => {
      const room = numbers.length > 0 ? FONT_SIZES.label : 0
      const place = () => {
        const last = needed.findLastIndex((votes) => votes !== null)
        const bar = barBox(chart, 0, Math.max(0, needed.length - 1))
        if (!bar || chart.getVisibleDatasetCount() < chart.data.datasets.length) return null
        // One begins at the left corner of the last triangle; several stand in rows.
        const x = last < 0 || rules.length > 1 ? 0 : xOf(chart, needed[last]!) - TRIANGLE
        return rule === 0 ? { x, top: bar.bottom + BELOW + room } : { x }
      }
      return {
        position: 'bottom',
        weight: 1990 + rule,
        text: label,
        colour: ink,
        size: FONT_SIZES.label,
        bold: false,
        gap: rule === 0 ? room - 6 : 2,
        place,
      }
    }),
)

/** Writes a number beside a mark, right or left of it, clear of those before. */
function writeNumber(chart: Chart, number: string, x: number, top: number, taken: Box[], colour: string): void {
  const { ctx, chartArea } = chart
  const aside = 1.5 * TRIANGLE
  const width = runsWidth(ctx, [{ text: number }])
  const places = [x + aside, x - aside - width].map((left) => ({
    left,
    right: left + width,
    top,
    bottom: top + FONT_SIZES.label + 3,
  }))
  const place = freePlace(places, taken, { ...chartArea, bottom: Infinity }, 1)
  if (!place) {
    warn(chart, `tallyChart has no room for the number ${number} of a majority`)
    return
  }
  taken.push(place)
  write(ctx, [{ text: number, colour }], place.left, top + FONT_SIZES.label)
}

/** A triangle whose tip points at a bar from above (−1) or from below (1). */
function triangle(ctx: CanvasRenderingContext2D, x: number, y: number, side: -1 | 1, full: boolean): void {
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x - TRIANGLE, y + side * TRIANGLE * 1.2)
  ctx.lineTo(x + TRIANGLE, y + side * TRIANGLE * 1.2)
  ctx.closePath()
  if (full) ctx.fill()
  else ctx.stroke()
}

function xOf(chart: Chart, votes: number): number {
  return chart.scales.x?.getPixelForValue(votes) ?? 0
}
