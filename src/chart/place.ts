/** A place on the canvas, in pixels from its upper left corner. */
export interface Place {
  /** To the right. */
  readonly x: number
  /** Down. */
  readonly y: number
}
