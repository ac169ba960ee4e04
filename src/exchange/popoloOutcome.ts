import type { Outcome } from '../model/vote.js'
import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ...['pass', 'passed', 'carried', 'adopted', 'accepted', 'approved', 'agreed'].map(
    (word) => [word, 'carried'] as const,
  ),
  ...['fail', 'failed', 'rejected', 'negatived', 'lost', 'defeated'].map((word) => [word, 'rejected'] as const),
  ['elected', 'elected'],
  ...['tied', 'tie'].map((word) => [word, 'tied'] as const),
  ['disputed', 'disputed'],
  ['unknown', 'unknown'],
])

/** What a Popolo result says came of a vote; `undefined` if it does not say, or is not understood. */
export function popoloOutcome(result: Placed, report: ReadingReport): Outcome | undefined {
  const text = report.text(result)
  if (text === undefined) return undefined
  const outcome = OUTCOMES.get(text.trim().toLowerCase())
  if (!outcome) report.requires(result, 'a result such as "pass" or "fail"')
  return outcome
}
