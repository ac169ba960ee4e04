import type { ScriptableContext, ChartType } from 'chart.js'
import { FONT_FAMILY, type Theme } from './theme.js'

/** Width below which a picture keeps a narrow margin, and both margins, in pixels. */
const NARROW = 480
const MARGINS = { narrow: 12, wide: 20 }

/** What every picture of the family tells Chart.js: its type, its ink, and that it is as high as it needs to be. */
export function pictureBase(theme: Theme) {
  return {
    font: { family: FONT_FAMILY },
    color: theme.ink,
    maintainAspectRatio: false,
    layout: {
      padding: ({ chart }: ScriptableContext<ChartType>) => (chart.width < NARROW ? MARGINS.narrow : MARGINS.wide),
    },
  }
}
