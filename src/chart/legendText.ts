import type { Chart, FontSpec } from 'chart.js'
import { toFont, toPadding } from 'chart.js/helpers'
import { shorten } from './shorten.js'

/** An entry of a legend; its end is left out where the picture is too narrow for it. */
export function legendText(chart: Chart, text: string): string {
  const { ctx, width, options } = chart
  const labels = chart.legend?.options.labels
  const { left, right } = toPadding(options.layout?.padding as number)
  const room = width - left - right - 2 * (labels?.padding ?? 0) - (labels?.boxWidth ?? 0) - 20
  ctx.save()
  ctx.font = toFont(labels?.font as Partial<FontSpec>).string
  const short = shorten(text, room, (part) => ctx.measureText(part).width)
  ctx.restore()
  return short
}
