import type { Outcome } from '../model/vote.js'
import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

const OUTCOMES: readonly (readonly [outcome: Outcome, words: readonly string[]])[] = [
  ['carried', ['pass', 'passed', 'carried', 'adopted', 'accepted', 'approved', 'agreed']],
  ['rejected', ['fail', 'failed', 'rejected', 'negatived', 'lost', 'defeated']],
  ['elected', ['elected']],
  ['tied', ['tied', 'tie']],
  ['disputed', ['disputed']],
  ['unknown', ['unknown']],
]

/** What a Popolo result says came of a vote; `undefined` if it does not say, or is not understood. */
export function popoloOutcome(result: Placed, report: ReadingReport): Outcome | undefined {
  const text = report.text(result)
  if (text === undefined) return undefined
  const word = text.trim().toLowerCase()
  const known = OUTCOMES.find(([, words]) => words.includes(word))
  if (!known) report.requires(result, 'a result such as "pass" or "fail"')
  return known?.[0]
}
