import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'
import type { Run } from './write.js'

/** Width of pieces of text on one line, in pixels. */
export function runsWidth(ctx: CanvasRenderingContext2D, runs: readonly Pick<Run, 'text' | 'bold' | 'size'>[]): number {
  return runs.reduce((sum, { text, bold = false, size = FONT_SIZES.label }) => {
    ctx.font = fontOf(size, bold)
    return sum + ctx.measureText(text).width
  }, 0)
}
