import type { Archive } from '../model/archive.js'
import type { Problem } from '../model/archiveError.js'
import type { Count } from '../model/count.js'
import { pathOf } from '../model/pathOf.js'
import { show } from '../model/show.js'
import type { Vote } from '../model/vote.js'
import { heldCounts } from './heldCounts.js'
import { isAlternative } from './isAlternative.js'

type Keys = readonly (string | number)[]

/** What of a record Popolo has no term for. */
const NO_TERM = {
  factions: ['colour', 'place', 'splitFrom', 'collective'],
  soviets: [],
  sessions: ['attendance', 'agenda'],
  votes: ['camps', 'consequence', 'mentions', 'links', 'note'],
  events: ['adopts', 'links', 'note'],
  reading: ['about', 'citing', 'givenAs', 'note', 'present', 'members', 'margin', 'byGroup', 'voters', 'count'],
} as const

/** Texts that Popolo holds in one language. */
const ONE_LANGUAGE = ['place', 'label', 'question', 'mover', 'title', 'text'] as const

/**
 * What of an archive does not survive `writePopolo`: camps and compositions,
 * which Popolo has no classes for; ranges, margins, attendance, rounded figures
 * (`about`), the story of a vote (consequence, links, notes); Russian beside
 * English, save in names; a faction’s colour and place. Each with its path, in
 * the order of the archive; nothing else is lost.
 *
 * A figure that is `null` says as much as one left out, and an address of a
 * reading that is its source’s says nothing: these are not listed.
 *
 * @returns one entry for each thing that is lost; its message says what
 *
 * @example
 * popoloLosses(archive)[0]
 * // => { path: 'camps[0]', message: 'Popolo has no class for camps, got "soviet-power"' }
 */
export function popoloLosses(archive: Archive): Problem[] {
  return [
    ...archive.camps.map(({ id }, i) => lost(['camps', i], `Popolo has no class for camps, got ${show(id)}`)),
    ...archive.factions.flatMap((faction, i) => termless(['factions', i], faction, NO_TERM.factions)),
    ...archive.soviets.flatMap((soviet, i) => termless(['soviets', i], soviet, NO_TERM.soviets)),
    ...archive.sessions.flatMap((session, i) => termless(['sessions', i], session, NO_TERM.sessions)),
    ...archive.votes.flatMap((vote, i) => voteLosses(vote, ['votes', i])),
    ...archive.compositions.map(({ id }, i) =>
      lost(['compositions', i], `Popolo has no class for compositions, got ${show(id)}`),
    ),
    ...archive.events.flatMap((event, i) => [
      ...termless(['events', i], event, NO_TERM.events),
      ...event.readings.flatMap((reading, r) =>
        termless(['events', i, 'readings', r], reading, [...NO_TERM.reading, 'day']),
      ),
    ]),
  ]
}

function voteLosses(vote: Vote, keys: Keys): Problem[] {
  const readings = vote.readings.map((_, i) => {
    const at = [...keys, 'readings', i]
    return vote.kind === 'motion' || heldCounts(vote, i).some(({ option }) => isAlternative(option))
      ? { held: true, losses: readingLosses(vote, i, at) }
      : { held: false, losses: [lost(at, 'Popolo has whole numbers only, got none for an option')] }
  })
  if (!readings.some(({ held }) => held)) {
    return [lost(keys, `Popolo has whole numbers only, got none in ${show(vote.id)}`)]
  }
  return [...termless(keys, vote, NO_TERM.votes), ...readings.flatMap(({ losses }) => losses)]
}

function readingLosses(vote: Vote, i: number, keys: Keys): Problem[] {
  const without = termless(keys, vote.readings[i]!, NO_TERM.reading)
  if (vote.kind !== 'motion') {
    const { options, abstain, notVoting } = vote.readings[i]!
    return [
      ...without,
      ...options.flatMap(({ label, votes }, o) => {
        const at = [...keys, 'options', o]
        if (!isAlternative(label.en)) return [lost(at, `Popolo has ${show(label.en)} for those who voted for none`)]
        if (typeof votes !== 'number') return [lost(at, `Popolo has whole numbers only, got ${show(votes)}`)]
        return label.ru === undefined ? [] : [russian([...at, 'label', 'ru'], label.ru)]
      }),
      ...ranges(keys, { abstain, notVoting }),
    ]
  }
  const { byFaction, bySection, ...tally } = vote.readings[i]!
  const parts = { byFaction, bySection }
  return [
    ...without,
    ...ranges(keys, { for: tally.for, against: tally.against, abstain: tally.abstain, notVoting: tally.notVoting }),
    ...(['byFaction', 'bySection'] as const).flatMap((by) =>
      (parts[by] ?? []).flatMap((part, p) => {
        const { for: yes, against, abstain, notVoting } = part
        const counts = { for: yes, against, abstain, notVoting }
        return Object.values(counts).some((count) => typeof count === 'number')
          ? ranges([...keys, by, p], counts)
          : [lost([...keys, by, p], 'Popolo has whole numbers only, got none for a group')]
      }),
    ),
  ]
}

function ranges(keys: Keys, counts: Readonly<Record<string, Count | undefined>>): Problem[] {
  return Object.entries(counts).flatMap(([key, count]) =>
    typeof count === 'object' && count ? [lost([...keys, key], `Popolo has no ranges, got ${show(count)}`)] : [],
  )
}

/** What a record has that Popolo has no term for, and its texts in a second language. */
function termless(keys: Keys, record: object, terms: readonly string[]): Problem[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (value === null) return []
    const at = [...keys, key]
    if (terms.includes(key)) return [lost(at, `Popolo has no term for it, got ${show(value)}`)]
    if (!(ONE_LANGUAGE as readonly string[]).includes(key)) return []
    return hasRussian(value) ? [russian([...at, 'ru'], value.ru)] : []
  })
}

function hasRussian(value: unknown): value is { readonly ru: string } {
  return typeof value === 'object' && value !== null && 'ru' in value && typeof value.ru === 'string'
}

function russian(keys: Keys, text: string): Problem {
  return lost(keys, `Popolo has one language, got ${show(text)}`)
}

function lost(keys: Keys, message: string): Problem {
  return { path: pathOf(keys), message }
}
