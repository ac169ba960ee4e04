/** Between what shares of a base something lies; shown, and not compared where whole numbers can be. */
export interface Shares {
  readonly least: number
  readonly most: number
}
