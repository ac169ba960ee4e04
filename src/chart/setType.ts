import type { Chart } from 'chart.js'

/** Sets texts with the font’s own widths and kerning, so that lines break alike on every canvas; a resize forgets it. */
export function setType({ ctx }: Chart): void {
  ctx.textRendering = 'geometricPrecision'
}
