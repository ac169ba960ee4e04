/** Width below which a picture keeps a narrow margin, and the margins, in pixels. */
const NARROW = 480
const MARGINS = { narrow: 12, wide: 20 }

/** What a picture of a width leaves free on each side. */
export function marginOf(width: number): number {
  return width < NARROW ? MARGINS.narrow : MARGINS.wide
}
