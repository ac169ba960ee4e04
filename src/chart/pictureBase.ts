import type { ScriptableContext, ChartType } from 'chart.js'
import { marginOf } from './marginOf.js'
import { FONT_FAMILY, type Theme } from './theme.js'

/** What every picture of the family tells Chart.js: its type, its ink, and that it is as high as it needs to be. */
export function pictureBase(theme: Theme) {
  return {
    font: { family: FONT_FAMILY },
    color: theme.ink,
    maintainAspectRatio: false,
    layout: {
      padding: ({ chart }: ScriptableContext<ChartType>) => marginOf(chart.width),
    },
  }
}
