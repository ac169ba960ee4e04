import { labelWidth } from './labelWidth.js'
import type { Box } from './overlap.js'
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

/** Where a row of bars lies; pixels throughout. */
export interface BarRow {
  /** Of the picture’s shapes. */
  readonly left: number
  readonly right: number
  /** Upper edge of its bars. */
  readonly top: number
  /** By dataset; `null` where the row has none that is seen. */
  readonly bars: readonly (Box | null)[]
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
/** Room around texts on a bar, and between those above it. */
const PADDING = 8
const BETWEEN = 12

/**
 * Where the labels of a row stand: on the bar where count and words fit, else above
 * it in the lowest line that has room, in the order of the sides. None is left out.
 */
export function placeLabels(
  ctx: CanvasRenderingContext2D,
  row: number,
  area: BarRow,
  { labels, rows }: SideLabelsOptions,
): PlacedLabel[] {
  const name = shorten(rows[row] ?? '', area.right - area.left, (text) => labelWidth(ctx, text, ''))
  const placed: PlacedLabel[] = name ? [{ count: name, words: '', x: area.left, y: area.top - ABOVE, line: 0 }] : []
  const above: Above[] = []
  for (const [dataset, ofSide] of labels.entries()) {
    const label = ofSide[row]
    const bar = area.bars[dataset]
    if (!label || !bar) continue
    const { count, words, short } = label
    const fits = (room: number) => [words, short].find((text) => labelWidth(ctx, count, text) <= room)
    const inside = fits(bar.right - bar.left - 2 * PADDING)
    if (inside === undefined) {
      const text = fits(area.right - area.left - DOT) ?? ''
      above.push({ label, bar, words: text, width: DOT + labelWidth(ctx, count, text) })
    } else {
      placed.push({ count, words: inside, x: bar.left + PADDING, y: (bar.top + bar.bottom) / 2, line: null, label })
    }
  }
  const start = name ? area.left + labelWidth(ctx, name, '') + BETWEEN : area.left
  for (let line = 0; above.length > 0; line++) {
    const from = line === 0 ? start : area.left
    const run = lastThatFit(above, area.right - from, line === 0 ? 0 : 1)
    above.length -= run.length
    let to = area.right
    while (run.length > 0) {
      const { label, bar, words, width } = run.pop()!
      const least = run.length > 0 ? from + widthOf(run) + BETWEEN : from
      // Ends where its bar ends, as far as there is room.
      const x = Math.max(least, Math.min(bar.right, to) - width)
      placed.push({ count: label.count, words, x, y: bar.top - ABOVE - line * LINE, line, label })
      to = x - BETWEEN
    }
  }
  return placed
}

/** A label that has no room on its bar. */
interface Above {
  readonly label: SideLabel
  readonly bar: Box
  readonly words: string
  readonly width: number
}

/** As many of the last labels as a line has room for. */
function lastThatFit(above: readonly Above[], room: number, atLeast: number): Above[] {
  let count = atLeast
  while (count < above.length && widthOf(above.slice(-count - 1)) <= room) count++
  return above.slice(above.length - count)
}

function widthOf(run: readonly Above[]): number {
  return run.reduce((sum, { width }) => sum + width + BETWEEN, -BETWEEN)
}
