import type { Tally } from '../../src/index.js'

/** The vote of 9 September 1917, after V. A. Antonov-Ovseyenko’s memoir. */
export const presidium: Tally = { for: 414, against: 519, abstain: 69 }
