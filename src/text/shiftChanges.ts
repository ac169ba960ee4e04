import type { Change } from '../measure/changeOf.js'
import { shift } from '../measure/shift.js'
import { turned } from '../measure/turned.js'
import type { Composition } from '../model/composition.js'
import type { Count } from '../model/count.js'
import type { Faction } from '../model/faction.js'
import type { Locale } from '../model/localText.js'
import type { Motion } from '../model/vote.js'
import { localise } from './localise.js'
import { pickReadings } from './pickReadings.js'
import type { SIDES } from './sideTexts.js'
import { wordsOf } from './wordsOf.js'

/** What is compared: two votes, or the make-up of two bodies, each after one reading. */
export interface ShiftPair<T extends Composition | Motion = Composition | Motion> {
  readonly before: T
  readonly after: T
  readonly readings: readonly [before: number, after: number]
}

/** A change, and whose it is. */
export interface NamedChange extends Change {
  readonly name: string
  readonly faction: Faction | null
  /** Of a vote: the side that it was on the first day. */
  readonly side: (typeof SIDES)[number] | null
}

/** What changed, and of how many. */
export interface Changes {
  readonly changes: readonly NamedChange[]
  readonly families: readonly (Change & { readonly name: string })[]
  readonly whole: readonly [before: Count, after: Count]
}

/**
 * What changed between two days, by groups with their names, on behalf of `caller`.
 *
 * @throws TypeError if one is a vote and the other is not
 * @throws RangeError if there is no such reading
 */
export function shiftChanges(pair: ShiftPair, locale: Locale, caller: string): Changes {
  return isHouses(pair) ? ofHouses(pair, locale, caller) : ofVotes(pair, locale, caller)
}

function isHouses(pair: ShiftPair): pair is ShiftPair<Composition> {
  return 'unit' in pair.before && 'unit' in pair.after
}

function ofHouses({ before, after, readings }: ShiftPair<Composition>, locale: Locale, caller: string): Changes {
  const [first] = pickReadings(caller, before.readings, readings[0])
  const [second] = pickReadings(caller, after.readings, readings[1])
  const { groups, families, total } = shift(first!, second!)
  return {
    changes: groups.map((own) => ({ ...own, name: localise(own.label, locale), side: null })),
    families: families
      .filter(({ splits, members }) => splits.length > 0 && members.length > 1)
      .map((own) => ({ ...own, name: localise(own.root.short, locale) })),
    whole: [total.before, total.after],
  }
}

/** Whoever stands for the same is compared, whichever way the questions were put. */
function ofVotes({ before, after, readings }: ShiftPair, locale: Locale, caller: string): Changes {
  if ('unit' in before || 'unit' in after) {
    throw new TypeError(`${caller} requires two votes, or the make-up of two bodies, got one of each`)
  }
  const [first] = pickReadings(caller, before.readings, readings[0])
  const [second] = pickReadings(caller, after.readings, readings[1])
  const camps = before.camps
  const [own, other] = [camps?.for.camp.id, after.camps?.for.camp.id]
  const swapped = other !== undefined && other === camps?.against.camp.id
  const isSame = swapped || (own !== undefined && own === other)
  const { groups, total } = shift(first!, swapped ? turned(second!) : second!)
  const { sides } = wordsOf(locale, caller)
  return {
    changes: groups.map((change) => ({
      ...change,
      name:
        camps && isSame && change.side !== 'abstain'
          ? localise(camps[change.side].camp.name, locale)
          : sides[change.side],
      faction: null,
    })),
    families: [],
    whole: [total.before, total.after],
  }
}
