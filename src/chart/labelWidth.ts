import { fontOf } from './fontOf.js'
import { FONT_SIZES } from './theme.js'

/** Width of a label in its two weights; leaves the regular one set. */
export function labelWidth(ctx: CanvasRenderingContext2D, count: string, words: string): number {
  ctx.font = fontOf(FONT_SIZES.label + 1, true)
  const bold = ctx.measureText(count).width
  ctx.font = fontOf(FONT_SIZES.label)
  return bold + (words === '' ? 0 : ctx.measureText(` ${words}`).width)
}
