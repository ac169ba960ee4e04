import type { Chart } from 'chart.js'
import { type BarBox, barBox } from './barBox.js'
import { labelWidth } from './labelWidth.js'
import { shorten } from './shorten.js'

/** One bar’s label: its count, bold, and what it counts. */
export interface SideLabel {
  readonly count: string
  readonly words: string
  /** Fewer words, where those do not fit. */
  readonly short: string
  /** Of the text inside the bar; contrast with the bar is at least 4.5 : 1. */
  readonly colour: string
  /** Of the dot before a label above the bar: what the bar is filled and bordered with. */
  readonly fill: string
  readonly border: string
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

/** Where a label stands; pixels throughout. */
export interface PlacedLabel {
  /** Bold. */
  readonly count: string
  /** Behind it; empty for none. */
  readonly words: string
  readonly x: number
  /** Of its middle. */
  readonly y: number
  /** Lines above the bar, from 0; `null` on the bar. */
  readonly line: number | null
  /** The bar that it speaks of; left out for the name of a row. */
  readonly label?: SideLabel
}

/** Stands for a count that no source tells. */
export const UNKNOWN = '?'
/** Middle of the first text above a bar over it, so that the majority’s mark has room between. */
const ABOVE = 17
/** From one line above a bar to the next. */
export const LINE = 18
/** Room of the dot before a text above a bar. */
export const DOT = 12
/** Room around texts. */
const PADDING = 8

/**
 * Where the labels of a row stand: on the bar where count and words fit, else above
 * it in the lowest line that has room. None is left out.
 */
export function placeLabels(chart: Chart, row: number, { labels, rows }: SideLabelsOptions): PlacedLabel[] {
  const { ctx, chartArea: area } = chart
  const placed: PlacedLabel[] = []
  const taken: { readonly line: number; readonly from: number; readonly to: number }[] = []
  const take = (bar: BarBox, width: number, from: number) => {
    let line = 0
    while (taken.some((t) => t.line === line && from < t.to + PADDING && from + width > t.from - PADDING)) line++
    taken.push({ line, from, to: from + width })
    return { x: from, y: bar.top - ABOVE - line * LINE, line }
  }
  const name = shorten(rows[row] ?? '', area.right - area.left, (text) => labelWidth(ctx, text, ''))
  const first = barBox(chart, 0, row)
  if (name && first) placed.push({ count: name, words: '', ...take(first, labelWidth(ctx, name, ''), area.left) })

  // From the right, so that the last and smallest side is the first to find room above.
  for (const [dataset, ofSide] of [...labels.entries()].reverse()) {
    const label = ofSide[row]
    const bar = barBox(chart, dataset, row)
    if (!label || !bar || !chart.isDatasetVisible(dataset)) continue
    const { count, words, short } = label
    const room = bar.right - bar.left - 2 * PADDING
    const inside = [words, short].find((text) => labelWidth(ctx, count, text) <= room)
    if (inside !== undefined) {
      placed.push({ count, words: inside, x: bar.left + PADDING, y: (bar.top + bar.bottom) / 2, line: null, label })
      continue
    }
    const above = [words, short].find((text) => DOT + labelWidth(ctx, count, text) <= area.right - area.left) ?? ''
    const width = DOT + labelWidth(ctx, count, above)
    // Ends where its bar ends, as far as the chart’s edges allow.
    const from = Math.min(Math.max(bar.right, area.left + width), area.right) - width
    placed.push({ count, words: above, ...take(bar, width, from), label })
  }
  return placed
}
