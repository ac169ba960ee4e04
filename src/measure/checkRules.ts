import { show } from '../model/show.js'
import { checkRule } from './checkRule.js'
import type { Rule } from './rule.js'

/**
 * Refuses what is no list of rules, on behalf of `caller`.
 *
 * @throws TypeError if it is no list
 * @throws TypeError and RangeError as `checkRule` does
 */
export function checkRules(caller: string, rules: readonly Rule[]): void {
  const given: unknown = rules
  if (!Array.isArray(given)) throw new TypeError(`${caller} requires a list of rules, got ${show(given)}`)
  for (const rule of rules) checkRule(caller, rule)
}
