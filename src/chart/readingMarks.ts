import type { Chart } from 'chart.js'
import type { Theme } from './theme.js'

/** A count of one account. */
export interface ReadingCount {
  readonly least: number
  /** `null`: without an upper end. */
  readonly most: number | null
  readonly words: string
  /** Whether another account has another. */
  readonly differs: boolean
  readonly colour: string
}

/** One account of a vote. */
export interface ReadingRow {
  readonly name: string
  /** Of its dots, as the axis counts. */
  readonly y: number
  /** One a dataset; `null` where the account is silent. */
  readonly counts: readonly (ReadingCount | null)[]
  /** Majorities, by rule. */
  readonly needed: readonly { readonly votes: number; readonly words: string }[]
}

/** Half the height of a majority’s stroke, and of the ends of a range, in pixels. */
export const STROKE = 10
const CAP = 4
/** How far a range without an end is drawn, in pixels. */
const OPEN = 24

/** Draws a row’s line, the ranges on it, and strokes where a majority is. */
export function readingMarks(chart: Chart, rows: readonly ReadingRow[], theme: Theme): void {
  const { ctx, scales, chartArea } = chart
  const x = (votes: number) => scales.x!.getPixelForValue(votes)
  for (const { y: row, counts, needed } of rows) {
    const y = Math.round(scales.y!.getPixelForValue(row))
    ctx.fillStyle = theme.grid
    ctx.fillRect(chartArea.left, y - 0.5, chartArea.right - chartArea.left, 1)
    for (const [i, count] of counts.entries()) {
      if (!count || count.least === count.most || !chart.isDatasetVisible(i)) continue
      const from = x(count.least)
      const to = count.most === null ? Math.min(chartArea.right, from + OPEN) : x(count.most)
      ctx.fillStyle = count.colour
      ctx.fillRect(from, y - 1, to - from, 2)
      if (count.most === null) continue
      for (const end of [from, to]) ctx.fillRect(end - 0.5, y - CAP, 1, 2 * CAP)
    }
    ctx.fillStyle = theme.ink
    for (const { votes } of needed) ctx.fillRect(x(votes) - 1, y - STROKE, 2, 2 * STROKE)
  }
}
