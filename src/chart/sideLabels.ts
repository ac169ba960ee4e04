import type { Plugin } from 'chart.js'
import { barRow } from './barRow.js'
import { fontOf } from './fontOf.js'
import { labelWidth } from './labelWidth.js'
import { DOT, type PlacedLabel, placeLabels, type SideLabelsOptions } from './placeLabels.js'
import { FONT_SIZES } from './theme.js'

/** Half the height of PT Sans’s capitals and figures, as a share of the size: canvases differ on where “middle” is. */
const HALF_CAPITAL = 0.35

/** Labels each side of a stacked bar directly. */
export const sideLabels: Plugin<'bar', SideLabelsOptions> = {
  id: 'sideLabels',
  afterDatasetsDraw(chart, _args, options) {
    const { ctx } = chart
    ctx.save()
    ctx.textBaseline = 'alphabetic'
    ctx.textAlign = 'left'
    for (const row of options.rows.keys()) {
      for (const label of placeLabels(ctx, row, barRow(chart, row), options)) drawLabel(ctx, label, options)
    }
    ctx.restore()
  },
}

function drawLabel(ctx: CanvasRenderingContext2D, placed: PlacedLabel, { ink, ground }: SideLabelsOptions): void {
  const { count, words, x, y, line, label } = placed
  if (line === null) {
    drawText(ctx, placed, x, label?.colour ?? ink)
    return
  }
  const indent = label ? DOT : 0
  ctx.fillStyle = ground
  ctx.fillRect(x - 3, y - 8, indent + labelWidth(ctx, count, words) + 6, 16)
  if (label) {
    ctx.beginPath()
    ctx.arc(x + 4, y, 3.5, 0, 2 * Math.PI)
    ctx.fillStyle = label.fill
    ctx.strokeStyle = label.border
    ctx.lineWidth = 1
    ctx.fill()
    ctx.stroke()
  }
  drawText(ctx, placed, x + indent, ink)
}

function drawText(ctx: CanvasRenderingContext2D, { count, words, y }: PlacedLabel, x: number, colour: string): void {
  const baseline = Math.round(y + HALF_CAPITAL * (FONT_SIZES.label + 1))
  ctx.fillStyle = colour
  ctx.font = fontOf(FONT_SIZES.label + 1, true)
  ctx.fillText(count, x, baseline)
  if (words === '') return
  const to = x + labelWidth(ctx, count, words)
  ctx.fillText(words, to - ctx.measureText(words).width, baseline)
}
