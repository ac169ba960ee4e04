import { checkRule } from '../measure/checkRule.js'
import { checkRules } from '../measure/checkRules.js'
import type { Rule } from '../measure/rule.js'
import { checkOptions } from '../model/checkOptions.js'
import { LONGEST_TEXT } from '../model/longestText.js'
import { show } from '../model/show.js'
import { wordsOf } from '../text/wordsOf.js'
import type { DayPictureOptions, JudgedPictureOptions, PairPictureOptions } from './options.js'

/** What pictures can be told, each of them some of it. */
export interface AnyPictureOptions extends DayPictureOptions, JudgedPictureOptions, PairPictureOptions {
  readonly rules?: readonly Rule[]
}

const TEXTS = ['title', 'subtitle', 'note', 'sources', 'ground'] as const

/**
 * Refuses options of a picture that are none, on behalf of `caller`.
 *
 * @throws TypeError if they are no object, or one of them is of another kind
 * @throws RangeError if there is no such locale or rule, or a text is longer than a record’s may be
 */
export function checkPictureOptions(caller: string, options: AnyPictureOptions): void {
  checkOptions(caller, options)
  const { locale, rule, rules } = options
  if (locale !== undefined) wordsOf(locale, caller)
  if (rule !== undefined) checkRule(caller, rule)
  if (rules !== undefined) checkRules(caller, rules)
  const { events = [], readings = [0, 0] }: { events?: unknown; readings?: unknown } = options
  if (!Array.isArray(events)) throw new TypeError(`${caller} requires a list of ids, got ${show(events)} at events`)
  if (!Array.isArray(readings) || readings.length !== 2 || !readings.every(Number.isInteger)) {
    throw new TypeError(`${caller} requires places of two readings, got ${show(readings)} at readings`)
  }
  for (const key of ['patterns', 'fill'] as const) {
    const choice: unknown = options[key] ?? false
    if (typeof choice !== 'boolean')
      throw new TypeError(`${caller} requires true or false, got ${show(choice)} at ${key}`)
  }
  for (const key of TEXTS) {
    const text: unknown = options[key]
    if (text === undefined) continue
    if (typeof text !== 'string') throw new TypeError(`${caller} requires a text, got ${show(text)} at ${key}`)
    if (text.length > LONGEST_TEXT) {
      throw new RangeError(`${caller} requires at most ${LONGEST_TEXT} characters, got ${text.length} at ${key}`)
    }
  }
}
