import type { Verdict } from '../measure/majority.js'
import { addLine } from './addLine.js'

/** Half the size of a sign, in pixels. */
const HALF = 6

/** Draws a tick, a cross, a question mark or a dash, so that a verdict is told without its colour too. */
export function verdictSign(
  ctx: CanvasRenderingContext2D,
  verdict: Verdict,
  { x, y, colour }: { readonly x: number; readonly y: number; readonly colour: string },
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = 2.4
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  for (const line of LINES[verdict]) {
    ctx.beginPath()
    addLine(
      ctx,
      line.map(([right, down]) => [x + right * HALF, y + down * HALF]),
    )
    ctx.stroke()
  }
}

type Line = readonly (readonly [number, number])[]

/** In units of half a sign, from its middle. */
const LINES: Readonly<Record<Verdict, readonly Line[]>> = {
  carried: [
    [
      [-1, 0.1],
      [-0.3, 0.8],
      [1, -0.8],
    ],
  ],
  rejected: [
    [
      [-0.8, -0.8],
      [0.8, 0.8],
    ],
    [
      [0.8, -0.8],
      [-0.8, 0.8],
    ],
  ],
  undecidable: [
    [
      [-0.6, -0.5],
      [-0.35, -0.9],
      [0.1, -1],
      [0.5, -0.75],
      [0.55, -0.35],
      [0.2, 0],
      [0, 0.35],
    ],
    [
      [0, 0.95],
      [0, 0.96],
    ],
  ],
  inquorate: [
    [
      [-0.9, 0],
      [0.9, 0],
    ],
  ],
}
