import type { ChartType, TooltipItem } from 'chart.js'
import { typeOf } from './typeOf.js'

/** A tooltip of plain lines: count, share, base and source of what the mouse is on. */
export function tooltipOf<TType extends ChartType>(linesOf: (item: TooltipItem<TType>) => readonly string[]) {
  return {
    bodyFont: typeOf('label'),
    displayColors: false,
    callbacks: { title: () => '', label: (item: TooltipItem<TType>) => [...linesOf(item)] },
  }
}
