import { runsWidth } from './runsWidth.js'
import { shorten } from './shorten.js'
import type { Run } from './write.js'

/** A piece of text with no more of it than there is room for, in pixels. */
export function shortRun(ctx: CanvasRenderingContext2D, run: Run, room: number): Run {
  return { ...run, text: shorten(run.text, room, (text) => runsWidth(ctx, [{ ...run, text }])) }
}
