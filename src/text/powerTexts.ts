import type { GroupPower, HousePower } from '../measure/housePower.js'
import type { Shares } from '../measure/shares.js'
import type { Composition } from '../model/composition.js'
import type { Locale } from '../model/localText.js'
import { bind } from './bind.js'
import { captions } from './captions.js'
import { enPower } from './enPower.js'
import { localise } from './localise.js'
import { percentRange } from './percentRange.js'
import type { PowerFacts } from './powerFacts.js'
import { ruPower } from './ruPower.js'
import type { PictureTexts } from './pictureTexts.js'
import type { TextOptions } from './textOptions.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = { en: enPower, ru: ruPower } as const

/** The measures of a picture of power, in their order. */
const MEASURES = ['seats', 'banzhaf', 'shapleyShubik'] as const

/** What a picture says about one group’s power. */
export interface GroupPowerText {
  readonly name: string
  /** One a measure: `38.4%`. */
  readonly labels: readonly string[]
  /** One a measure: the group’s seats, the measure and the source, a line each. */
  readonly details: readonly (readonly string[])[]
}

/** The texts of a picture of power. */
export interface PowerTexts extends PictureTexts {
  /** One a measure. */
  readonly measures: readonly string[]
  readonly groups: readonly GroupPowerText[]
}

/** Differences below that are those of floating point. */
const SAME = 1e-9

/** Texts of seats and power in a reading of a house, on behalf of `caller`. */
export function powerTexts(
  composition: Composition,
  { groups }: HousePower,
  asked: TextOptions & { readonly locale: Locale },
  caller: string,
): PowerTexts {
  const { locale } = asked
  const words = wordsOf(locale, caller)
  const own = LANGUAGES[locale]
  const house = composition.readings[asked.reading ?? 0]!
  const { occasion, grounds, mark } = captions(composition, asked, caller)
  const nameOf = ({ label }: GroupPower) => (label ? localise(label, locale) : words.unlisted)
  const strongest = strongestOf(groups.filter(({ label }) => label !== null))
  const facts: PowerFacts = {
    strongest: strongest.length > 0 ? { ...strongestFacts(strongest[0]!), names: strongest.map(nameOf) } : null,
    needed: mark,
    powerless: groups.filter(({ banzhaf, share }) => share.least > 0 && banzhaf.most === 0).map(nameOf),
    alone: groups.some(({ label }) => label === null),
    open: groups.some(({ banzhaf, share }) => isOpen(banzhaf) || isOpen(share)),
  }
  // Nothing and all are so to the last digit.
  const one = (share: number) => words.percent(share).replace(/^(0|100)[.,]0/, '$1')
  const measures = MEASURES.map((measure) => own.measures[measure])
  const { source, about } = house
  const rows = groups.map((group) => ({
    name: nameOf(group),
    seats: words.count(group.seats, about),
    labels: [group.share, group.banzhaf, group.shapleyShubik].map((share) => percentRange(share, one)),
  }))
  return {
    finding: bind(own.finding(facts), groups.map(nameOf)),
    occasion,
    note: bind(own.note(facts), groups.map(nameOf)),
    grounds,
    table: {
      caption: occasion,
      header: [...own.columns, ...measures],
      rows: rows.map(({ name, seats, labels }) => [name, seats, ...labels]),
    },
    measures,
    groups: rows.map(({ name, seats, labels }) => ({
      name,
      labels,
      details: labels.map((label, i) => [
        `${name}: ${seats}`,
        `${label}, ${measures[i]!}`,
        localise(source.short, locale),
      ]),
    })),
  }
}

/** Those who surely have as much as anybody, of whom there is one or all have the same. */
function strongestOf(groups: readonly GroupPower[]): readonly GroupPower[] {
  const top = Math.max(...groups.map(({ banzhaf }) => banzhaf.most))
  const rivals = groups.filter(({ banzhaf }) => banzhaf.most > top - SAME)
  const least = Math.min(...rivals.map(({ banzhaf }) => banzhaf.least))
  const beaten = groups.filter((group) => !rivals.includes(group)).every(({ banzhaf }) => banzhaf.most <= least)
  return beaten && (rivals.length === 1 || least > top - SAME) ? rivals : []
}

function strongestFacts({ banzhaf, share }: GroupPower) {
  return { power: banzhaf, share }
}

function isOpen({ least, most }: Shares): boolean {
  return most - least > SAME
}
