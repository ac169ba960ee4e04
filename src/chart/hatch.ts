import type { Box } from './overlap.js'

/** From one stroke to the next, and how thick one is, in pixels. */
const APART = 7
const WIDTH = 1.5

/** Hatches a box with strokes that rise to the right, or fall. */
export function hatch(ctx: CanvasRenderingContext2D, box: Box, way: 'rise' | 'fall', colour: string): void {
  const { left, right, top, bottom } = box
  const height = bottom - top
  ctx.strokeStyle = colour
  ctx.lineWidth = WIDTH
  ctx.beginPath()
  for (let x = left - height + APART; x < right; x += APART) {
    // From the lower left to the upper right, as far as it lies in the box.
    const [from, to] = [Math.max(x, left), Math.min(x + height, right)]
    const [first, second] = [bottom - (from - x), bottom - (to - x)]
    ctx.moveTo(from, way === 'rise' ? first : top + bottom - first)
    ctx.lineTo(to, way === 'rise' ? second : top + bottom - second)
  }
  ctx.stroke()
}
