import type { Adoption } from '../measure/adoptions.js'
import { DEFAULT_CALENDAR } from '../model/formatDay.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Vote } from '../model/vote.js'
import type { AdoptionFacts } from './adoptionFacts.js'
import { bind } from './bind.js'
import { enAdoption } from './enAdoption.js'
import { localise } from './localise.js'
import { ruAdoption } from './ruAdoption.js'
import { sentence } from './sentence.js'
import { sourceNames } from './sourceNames.js'
import type { PictureTexts } from './pictureTexts.js'
import { timeOf } from './timeOf.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = { en: enAdoption, ru: ruAdoption } as const

/** The texts of a picture of how a resolution spread. */
export interface AdoptionTexts extends PictureTexts {
  readonly calendars: string
  /** The body that voted first. */
  readonly origin: string
  readonly steps: readonly {
    readonly name: string
    /** How many by then. */
    readonly count: string
    readonly details: readonly string[]
  }[]
}

/** Texts of who took a resolution over, on behalf of `caller`. */
export function adoptionTexts(vote: Vote, steps: readonly Adoption[], asked: Wording, caller: string): AdoptionTexts {
  const { locale = DEFAULT_LOCALE } = asked
  const words = wordsOf(locale, caller)
  const own = LANGUAGES[locale]
  const origin = localise(vote.session.soviet.short, locale)
  const day = (key: string) => timeOf(key, asked).words
  const nameOf = ({ event, bodies }: Adoption) =>
    event.soviet && bodies === 1 ? localise(event.soviet.short, locale) : localise(event.title, locale)
  const last = steps.at(-1)!
  const [first] = steps
  const facts: AdoptionFacts = {
    origin,
    only:
      steps.length === 1 && first!.event.soviet && first!.bodies === 1
        ? { name: nameOf(first!), days: first!.days.map(day) }
        : null,
    total: last.cumulated,
    last: last.days.map(day),
    open: steps.some(({ cumulated }) => bounds(cumulated).least !== bounds(cumulated).most),
    uncertainDays: steps.some(({ days }) => days.length > 1 || timeOf(days[0]!, asked).month),
    sources: sourceNames(
      steps.flatMap(({ event }) => event.readings),
      locale,
    ),
  }
  const names = [origin, ...steps.flatMap((step) => [nameOf(step), ...step.days.map(day)]), ...facts.sources]
  const question = sentence(localise(vote.question, locale))
  const occasion = bind(`${question} ${origin}, ${day(vote.session.day)}`, names)
  const rows = steps.map((step) => ({
    title: localise(step.event.title, locale),
    name: nameOf(step),
    days: own.days(step.days.map(day)),
    count: words.count(step.cumulated),
    sources: sourceNames(step.event.readings, locale),
  }))
  return {
    finding: bind(own.finding(facts), names),
    occasion,
    note: bind(own.note(facts), names),
    grounds: bind(own.grounds(facts), names),
    table: {
      caption: occasion,
      header: own.columns,
      rows: rows.map(({ days, name, count, sources }) => [days, name, count, sources.join('; ')]),
    },
    calendars: words.calendars[asked.calendar ?? DEFAULT_CALENDAR],
    origin,
    steps: rows.map(({ title, name, days, count, sources }) => ({
      name,
      count,
      details: [title, days, own.byThen(count), ...sources],
    })),
  }
}
