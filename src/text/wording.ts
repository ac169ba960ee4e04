import type { FormatDayOptions } from '../model/formatDay.js'
import type { Locale } from '../model/localText.js'

/** The language of texts, and the calendar of their days. */
export interface Wording {
  /** Defaults to `en`. */
  readonly locale?: Locale
  /** Whose days: of both calendars, as Russia had them, or of one alone. Defaults to `both`. */
  readonly calendar?: NonNullable<FormatDayOptions['calendar']>
}
