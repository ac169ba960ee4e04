import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import { percentages } from '../measure/percentages.js'
import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { SIDES } from './sideTexts.js'
import { sidesOf } from './sidesOf.js'
import type { TextOptions } from './textOptions.js'
import { wordsOf } from './wordsOf.js'

const OTHERS = ['notVoting', 'present', 'members'] as const

/** Rows of a vote’s table, one column a tally: each side with its share of the votes cast, then the rule and what follows. */
export function voteRows(
  subject: Motion | Tally,
  tallies: readonly (Tally & { readonly about?: boolean })[],
  { locale = DEFAULT_LOCALE, rule = simpleMajority }: TextOptions,
): string[][] {
  const words = wordsOf(locale)
  const sides = sidesOf(subject, locale)
  const shares = tallies.map((tally) => sharesOfCast(tally))
  const results = tallies.map((tally) => majority(attended(tally, subject, rule), rule))
  const told = (key: (typeof SIDES)[number] | (typeof OTHERS)[number]) =>
    tallies.some((tally) => tally[key] !== undefined && tally[key] !== null)
  return [
    ...SIDES.filter((side) => side !== 'abstain' || told(side)).map((side, row) => [
      sides[side],
      ...tallies.map((tally, i) => {
        const share = shares[i]?.[row]
        const count = words.count(tally[side] ?? null, tally.about)
        return share === undefined ? count : `${count} (${words.percent(share / 100)})`
      }),
    ]),
    ...OTHERS.filter(told).map((key) => [
      words.figures[key],
      ...tallies.map((tally) => words.count(tally[key] ?? null, tally.about)),
    ]),
    ...(tallies.some(({ margin }) => margin)
      ? [
          [
            words.table.lead,
            ...tallies.map(({ margin, about }) =>
              margin ? `${words.count(margin.by, about)} ${words.sides[margin.of]}` : words.count(null),
            ),
          ],
        ]
      : []),
    [words.table.base(rule), ...results.map(({ base }, i) => words.count(base, tallies[i]?.about))],
    [words.table.needed, ...results.map(({ needed }, i) => words.count(needed, tallies[i]?.about))],
    ...(rule.quorum ? [[words.table.quorum, ...tallies.map(() => words.count(rule.quorum!.least))]] : []),
    [words.table.result, ...results.map(({ verdict }) => words.table.verdicts[verdict])],
  ]
}

/** Percentages of the votes cast, where all of them are known. */
function sharesOfCast({ for: inFavour, against, abstain }: Tally): number[] | null {
  const known = [inFavour, against, abstain].filter((count) => typeof count === 'number')
  return known.length === 3 && known.some((count) => count > 0) ? percentages(known) : null
}
