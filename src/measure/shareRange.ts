/** The least and the most that a share can be, in [0, 1]; one value where nothing is open. */
export interface ShareRange {
  readonly least: number
  readonly most: number
}
