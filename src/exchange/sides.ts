import type { Count } from '../model/count.js'
import type { Division } from '../model/tally.js'

/** What those who were there can have done. */
export type Side = keyof Division

/** Counts by side, as far as they are given. */
export type Sides = Map<Side, Count>
