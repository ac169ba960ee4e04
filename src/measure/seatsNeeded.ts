import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import type { Count } from '../model/count.js'
import { countOf } from '../model/countOf.js'
import { neededOf } from './neededOf.js'
import { partsOf } from './partsOf.js'
import type { Rule } from './rule.js'

/**
 * Least number of seats that is a majority of a house’s total; `null` where no
 * total is known, or none that its own groups do not exceed.
 *
 * @example
 * seatsNeeded({ total: 649, seats: [] }, majorityOfMembers) // => 325
 */
export function seatsNeeded(house: House, rule: Rule): Count {
  const { least, most } = bounds(house.total)
  if (house.total === null || most === 0 || partsOf(house).over > 0) return null
  return countOf(neededOf(least, rule), most === null ? null : neededOf(most, rule))
}
