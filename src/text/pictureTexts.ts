import type { Table } from './table.js'

/** The texts around a picture, and its figures. */
export interface PictureTexts {
  /** What happened, in numbers. */
  readonly finding: string
  /** What was asked, where, when and how. */
  readonly occasion: string
  /** How to read the picture. */
  readonly note: string
  /** Sources. */
  readonly grounds: string
  /** The same figures for those who read or copy. */
  readonly table: Table
}
