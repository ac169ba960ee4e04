import type { LocalText } from '../model/localText.js'
import type { Division, Tally } from '../model/tally.js'
import { checkTally } from './checkTally.js'
import { majority, type Majority, type Verdict } from './majority.js'
import type { Rule } from './rule.js'
import { weighted } from './weighted.js'

/** How one section or group of a body decided. */
export interface PartMajority {
  /** Name of the section, or label of the group. */
  readonly name: LocalText
  /** Its votes held against the rule. */
  readonly majority: Majority
}

/** A vote of a whole beside the votes of its parts. */
export interface Concurrence {
  /** The whole as its source states it. */
  readonly whole: Majority
  /** The votes of the parts added up. */
  readonly joint: Majority
  /** In the order of the source. */
  readonly parts: readonly PartMajority[]
  /** Where each part has a veto: carried by all of them, or rejected by one. */
  readonly separately: Verdict
  /** The parts that decided otherwise than the whole; than their sum, where the whole cannot be known. */
  readonly apart: readonly PartMajority[]
}

/**
 * Whether the sections of a body, voting each for itself, decided as the body
 * did voting as one. Where a motion needs the consent of every section, one can
 * stop what the whole has carried: a concurrent majority.
 *
 * @param tally - with votes by section, or by group
 * @param rule - by which the whole and each part decide
 * @throws TypeError and RangeError as `majority` does
 * @throws RangeError if the tally has no parts
 *
 * @see J. C. Calhoun, A Disquisition on Government (1851), on the concurrent and the numerical majority
 *
 * @example
 * // Answers of local soviets on peace, March 1918, to the government and to the Central Executive Committee
 * const [poll] = motionById(archive, 'local-soviets-poll-1918-03-peace').readings
 * const { whole, separately, apart } = concurrence(poll, simpleMajority)
 * whole.verdict // => 'carried'
 * separately // => 'rejected'
 * apart.map(({ name }) => name.en) // => ['answers to the VTsIK']
 */
export function concurrence(tally: Tally, rule: Rule): Concurrence {
  checkTally('concurrence', tally)
  const divisions = divisionsOf(tally)
  if (divisions.length === 0) throw new RangeError('concurrence requires votes by section or by group, got none')

  const whole = majority(tally, rule)
  const ones = divisions.map(() => 1)
  const joint = majority(weighted(divisions, ones), rule)
  const parts = divisions.map(({ name, ...division }) => ({ name, majority: majority(division, rule) }))
  const { verdict } = whole.verdict === 'undecidable' ? joint : whole
  return {
    whole,
    joint,
    parts,
    separately: togetherOf(parts.map((part) => part.majority.verdict)),
    apart: parts.filter((part) => isOpposite(part.majority.verdict, verdict)),
  }
}

/** Groups divide the same voters once more: beside sections they are left out. */
function divisionsOf({ bySection = [], byGroup = [] }: Tally): (Division & { readonly name: LocalText })[] {
  if (bySection.length > 0) return bySection.map(({ section, ...division }) => ({ ...division, name: section.name }))
  return byGroup.map(({ label, ...division }) => ({ ...division, name: label }))
}

/** What comes of it where each has a veto. */
function togetherOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('rejected')) return 'rejected'
  if (verdicts.includes('inquorate')) return 'inquorate'
  return verdicts.includes('undecidable') ? 'undecidable' : 'carried'
}

function isOpposite(a: Verdict, b: Verdict): boolean {
  return (a === 'carried' && b === 'rejected') || (a === 'rejected' && b === 'carried')
}
