import type { Rule } from '../measure/rule.js'
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

/** What a picture of days can be told, too. */
export interface DayPictureOptions extends PictureOptions {
  /** Ids of events whose days are marked. Defaults to none. */
  readonly events?: readonly string[]
}

/** What a picture of one vote or one body can be told, too. */
export interface JudgedPictureOptions extends PictureOptions {
  /** By which a vote is judged and the majority marked. Defaults to more than half of the votes for and against. */
  readonly rule?: Rule
  /** Place of the reading to draw; the last line names the others. Defaults to 0, the first. */
  readonly reading?: number
}

/** What a picture of two votes or two bodies can be told, too. */
export interface PairPictureOptions extends PictureOptions {
  /** Places of the readings to draw. Defaults to the first of each. */
  readonly readings?: readonly [before: number, after: number]
}
