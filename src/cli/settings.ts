import type { Field } from '../exchange/fields.js'
import type { Format } from '../exchange/validate.js'
import type { ThemeName } from '../chart/theme.js'
import type { Locale } from '../model/localText.js'
import type { Wording } from '../text/wording.js'
import type { RuleName } from './rules.js'

/** Where records come from. */
export interface DataSettings {
  /** A file, or `-` for what is piped in; left out for the archive. */
  readonly data?: string | undefined
  readonly from?: Format | undefined
  /** What a table does not say of itself: `soviet=Petrograd Soviet`. */
  readonly value?: readonly string[] | undefined
}

/** How a picture is drawn. */
export interface PictureSettings extends DataSettings {
  readonly locale: Locale
  readonly calendar: NonNullable<Wording['calendar']>
  readonly theme: ThemeName
  readonly patterns?: boolean | undefined
  readonly rule?: RuleName | undefined
  readonly reading?: number | undefined
  readonly left?: 'for' | 'against' | undefined
  readonly events?: readonly string[] | undefined
  readonly title?: string | undefined
  readonly note?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** A cell for a column that a table lacks. */
export type Value = readonly [field: Field, text: string]
