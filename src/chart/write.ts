import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'

/** A piece of a text that is drawn on one line. */
export interface Run {
  readonly text: string
  readonly colour: string
  readonly bold?: boolean
  /** In pixels. Defaults to that of labels. */
  readonly size?: number
}

/** Writes pieces of text on one line, from `x` to the right. */
export function write(ctx: CanvasRenderingContext2D, runs: readonly Run[], x: number, baseline: number): void {
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  let left = x
  for (const { text, colour, bold = false, size = FONT_SIZES.label } of runs) {
    ctx.font = fontOf(size, bold)
    ctx.fillStyle = colour
    ctx.fillText(text, left, Math.round(baseline))
    left += ctx.measureText(text).width
  }
}
