/** What stands in the shadow of an element. */
export interface View {
  /** Draws anew, once for all changes of a moment. */
  readonly redraw: () => void
  /** Takes the picture away, and leaves nothing behind. */
  readonly destroy: () => void
}
