import type { Chart } from 'chart.js'
import type { FlowSpan } from '../layout/flow.js'
import { spread } from '../layout/spread.js'
import { COLUMN } from './flowIn.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import type { Theme } from './theme.js'
import { type Run, write } from './write.js'
import { readable } from './readable.js'

/** A group in a column. */
export interface FlowNode {
  readonly name: string
  readonly count: string
  readonly colour: string
  /** The most that it can be, and the least: what lies between is outlined. */
  readonly size: number
  readonly least: number
}

/** Where a column stands; −1 is the left one, whose labels are to its left. */
interface Column {
  readonly spans: readonly FlowSpan[]
  readonly top: number
  readonly x: number
  readonly side: -1 | 1
}

/** Height of a label of two lines, and of a line; from a column to its labels, in pixels. */
const LABEL = 34
const LINE = 15
const APART = 12

/** Draws the groups of a column, and their names and counts beside them, moved apart where they would cover each other. */
export function drawNodes(
  chart: Chart,
  nodes: readonly FlowNode[],
  { spans, top, x, side }: Column,
  theme: Theme,
): void {
  const { ctx, chartArea } = chart
  const shown = nodes.flatMap((node, i) => (node.size > 0 ? [{ ...node, span: spans[i]! }] : []))
  for (const { span, colour, size, least } of shown) {
    const [from, to] = span.map((end) => top + end) as [number, number]
    const sure = from + ((to - from) * Math.min(least, size)) / size
    ctx.fillStyle = colour
    ctx.fillRect(x, from, COLUMN, Math.max(1, sure - from))
    if (sure >= to) continue
    ctx.strokeStyle = colour
    ctx.lineWidth = 1
    ctx.strokeRect(x + 0.5, sure, COLUMN - 1, to - sure)
  }
  const middles = shown.map(({ span: [from, to] }) => top + (from + to) / 2)
  const places = spread(middles, LABEL, top + LABEL / 2 - 4, chartArea.bottom - LABEL / 2)
  for (const [i, { name, count, colour }] of shown.entries()) {
    const edge = side < 0 ? x - APART : x + COLUMN + APART
    const room = side < 0 ? edge - chartArea.left : chartArea.right - edge
    const ink = readable(colour, theme)
    const lines: Run[][] = [
      [shortRun(ctx, { text: name, colour: theme.ink }, room)],
      [{ text: count, colour: ink, bold: true }],
    ]
    const y = places[i]!
    if (Math.abs(y - middles[i]!) > LINE) {
      ctx.strokeStyle = theme.muted
      ctx.lineWidth = 1
      ctx.beginPath()
      ctx.moveTo(side < 0 ? x - 1 : x + COLUMN + 1, middles[i]!)
      ctx.lineTo(edge - side, y)
      ctx.stroke()
    }
    for (const [line, runs] of lines.entries()) {
      const left = side < 0 ? edge - runsWidth(ctx, runs) : edge
      write(ctx, runs, left, y + 4.5 + (line - 0.5) * LINE)
    }
  }
}
