import type { ChartType, TooltipItem } from 'chart.js'
import { FONT_FAMILY, FONT_SIZES } from './theme.js'

/** A tooltip of plain lines: count, share, base and source of what the mouse is on. */
export function tooltipOf<TType extends ChartType>(linesOf: (item: TooltipItem<TType>) => readonly string[]) {
  return {
    bodyFont: { family: FONT_FAMILY, size: FONT_SIZES.label },
    displayColors: false,
    callbacks: { title: () => '', label: (item: TooltipItem<TType>) => [...linesOf(item)] },
  }
}
