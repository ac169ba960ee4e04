import type { Field } from '../exchange/fields.js'
import type { Format } from '../exchange/validate.js'
import type { PictureAsked } from '../chart/picturesOf.js'
import type { ThemeName } from '../chart/theme.js'
import type { Locale } from '../model/localText.js'

/** Where records come from. */
export interface DataSettings {
  /** A file, or `-` for what is piped in; left out for the archive. */
  readonly data?: string | undefined
  readonly from?: Format | undefined
  /** What a table does not say of itself: `soviet=Petrograd Soviet`. */
  readonly value?: readonly string[] | undefined
}

/** How a picture is drawn. */
export interface PictureSettings extends DataSettings, PictureAsked {
  readonly locale: Locale
  readonly calendar: NonNullable<PictureAsked['calendar']>
  readonly theme?: ThemeName | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** A cell for a column that a table lacks. */
export type Value = readonly [field: Field, text: string]
