import { majorityOfCast, majorityOfMembers, majorityOfPresent, simpleMajority, twoThirds } from '../measure/rules.js'

/** Rules of majority by the names that commands have for them. */
export const RULES = {
  simple: simpleMajority,
  cast: majorityOfCast,
  present: majorityOfPresent,
  members: majorityOfMembers,
  'two-thirds': twoThirds('decisive'),
  'two-thirds-cast': twoThirds('cast'),
  'two-thirds-present': twoThirds('present'),
  'two-thirds-members': twoThirds('members'),
} as const

/** The name of a rule. */
export type RuleName = keyof typeof RULES
