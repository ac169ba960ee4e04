import type { Wording } from '../text/wording.js'
import type { ThemeName } from './theme.js'

/** What every picture of the family can be told. */
export interface PictureOptions extends Wording {
  /** Defaults to `light`. */
  readonly theme?: ThemeName
  /** Whether shapes are told apart by patterns besides their colours. Defaults to `true` for `print`, else `false`. */
  readonly patterns?: boolean
  /** First line. Defaults to what happened, in numbers. */
  readonly title?: string
  /** Second line. Defaults to what was asked, where, when and how. */
  readonly subtitle?: string
  /** Line below the shapes. Defaults to what came of it, and what would have turned the result. */
  readonly note?: string
  /** Last line. Defaults to the sources, and where they differ. */
  readonly sources?: string
  /**
   * Whether the picture fills the height of its box on the page, instead of taking the height that its texts and
   * shapes need. Defaults to `false`.
   */
  readonly fill?: boolean
  /** Colour that the picture stands on; `transparent` leaves it to the page. Defaults to the theme’s. */
  readonly ground?: string
}
