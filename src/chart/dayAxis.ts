import { DEFAULT_CALENDAR } from '../model/formatDay.js'
import type { Wording } from '../text/wording.js'
import type { MonthTick } from './monthTicks.js'
import type { Theme } from './theme.js'
import { typeOf } from './typeOf.js'

/** An axis of days, in both calendars. */
interface DayAxis {
  readonly first: number
  readonly last: number
  readonly ticks: readonly MonthTick[]
  /** What its two lines are. */
  readonly calendars: string
  readonly calendar: Wording['calendar'] | undefined
}

/** The options of an axis of days: Old Style, and below it New Style; or one of them alone. */
export function dayAxis({ first, last, ticks, calendars, calendar = DEFAULT_CALENDAR }: DayAxis, theme: Theme) {
  const font = typeOf('grounds')
  return {
    type: 'linear' as const,
    min: first,
    max: last,
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = ticks.map(({ value }) => ({ value }))
    },
    ticks: {
      color: theme.muted,
      font,
      maxRotation: 0,
      autoSkipPadding: 8,
      callback: (value: number | string) => {
        const { label } = ticks.find((tick) => tick.value === value) ?? { label: ['', ''] }
        return { both: [...label], old: label[0], new: label[1] }[calendar]
      },
    },
    grid: { drawOnChartArea: false, color: theme.muted },
    border: { color: theme.muted },
    title: { display: true, text: calendars, align: 'start' as const, color: theme.muted, font },
  }
}
