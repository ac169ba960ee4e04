/** Between what shares of a base something lies; shown, and not compared where whole numbers can be. */
export interface Shares {
  /** In [0, 1]; in [−1, 1] where it is a change or a lead. */
  readonly least: number
  /** Not less than `least`, and the same where the share is known. */
  readonly most: number
}
