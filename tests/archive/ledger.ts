import {
  type Archive,
  bounds,
  type Choice,
  type Citation,
  type Composition,
  type Count,
  type Event,
  findCompositions,
  findEvents,
  findVotes,
  type Motion,
  readingsRange,
  reconcile,
  type Vote,
} from '../../src/index.js'
import { tableOf } from './tableOf.js'

/** Between these lines of a README stands its ledger. */
const BEGIN = '<!-- written by `npm run records` -->\n<!-- prettier-ignore-start -->'
const END = '<!-- prettier-ignore-end -->'

/**
 * A README with its ledger written anew.
 *
 * @throws Error if it has no place for one
 */
export function withLedger(readme: string, archive: Archive): string {
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`withLedger requires ${BEGIN} and ${END}, got neither or one`)
  return `${before}${BEGIN}\n\n${ledger(archive)}\n\n${END}${after}`
}

/** What is known of every record, and what is not: a table for votes, compositions and events. */
function ledger(archive: Archive): string {
  const readings = (records: readonly { readonly readings: readonly unknown[] }[]) =>
    records.reduce((sum, record) => sum + record.readings.length, 0)
  const { votes, compositions, events } = archive
  return [
    `### Votes: ${votes.length}, in ${readings(votes)} readings`,
    tableOf(['vote', 'readings', 'they differ in', 'doubts'], findVotes(archive).map(voteRow)),
    `### Compositions: ${compositions.length}, in ${readings(compositions)} readings`,
    tableOf(
      ['composition', 'readings', 'they differ in', 'total less parts', 'doubts'],
      findCompositions(archive).map(compositionRow),
    ),
    `### Events: ${events.length}, in ${readings(events)} readings`,
    tableOf(['event', 'readings', 'they differ in', 'doubts'], findEvents(archive).map(eventRow)),
  ].join('\n\n')
}

function voteRow(vote: Vote): string[] {
  const differ = vote.kind === 'motion' ? motionDiffers(vote) : optionsDiffer(vote)
  const mentions = (vote.mentions ?? []).map(({ source, note }) => `${source.short.en} without figures: ${note ?? '–'}`)
  const margin = vote.kind === 'motion' && vote.readings.every((reading) => reading.margin) ? ['margin alone'] : []
  const disputed = vote.outcome === 'disputed' ? ['outcome disputed'] : []
  return [
    name(vote),
    grades(vote),
    [...differ, ...daysDiffer(vote)].join('; '),
    doubts(vote, [...disputed, ...margin, ...mentions]),
  ]
}

function motionDiffers(vote: Motion): string[] {
  const range = readingsRange(vote)
  return range.differ.map((figure) => `${figure} ${shown(range[figure])}`)
}

function optionsDiffer({ readings }: Choice): string[] {
  const votes = new Set(readings.map(({ options }) => JSON.stringify(options.map((option) => option.votes))))
  return votes.size > 1 ? ['votes for options'] : []
}

function compositionRow(composition: Composition): string[] {
  const totals = new Set(composition.readings.flatMap(({ total }) => (total === null ? [] : [shown(total)])))
  const sums = reconcile(composition).map(({ verdict, remainder, over }) => {
    if (verdict === 'over') return `over by ${over}`
    return verdict === 'exact' ? '0' : shown(remainder)
  })
  return [
    name(composition),
    grades(composition),
    [...(totals.size > 1 ? [`total ${[...totals].join(' / ')}`] : []), ...daysDiffer(composition)].join('; '),
    sums.join(' / '),
    doubts(composition),
  ]
}

function eventRow(event: Event): string[] {
  const counts = new Set(event.readings.flatMap(({ count = null }) => (count === null ? [] : [shown(count)])))
  const differ = counts.size > 1 ? [`count ${[...counts].join(' / ')}`] : []
  return [name(event), grades(event), [...differ, ...daysDiffer(event)].join('; '), doubts(event)]
}

interface Told {
  readonly id: string
  readonly readings: readonly Citation[]
  readonly note?: string
}

function name({ id }: Told): string {
  return `\`${id}\``
}

/** Each reading’s source, and how near to the event its counts are. */
function grades({ readings }: Told): string {
  return readings.map(({ source }) => `${source.short.en} (${source.grade ?? source.kind})`).join('; ')
}

function daysDiffer({ readings }: Told): string[] {
  const days = [...new Set(readings.flatMap(({ day }) => (day === undefined ? [] : [day])))]
  return days.length > 0 ? [`day ${days.join(', ')}`] : []
}

function doubts({ readings, note }: Told, more: readonly string[] = []): string {
  const rounded = readings.some(({ about }) => about) ? ['rounded'] : []
  const notes = [note, ...readings.map((reading) => reading.note)].filter((text) => text !== undefined)
  return [...more, ...rounded, ...new Set(notes)].join(' · ')
}

function shown(count: Count): string {
  const { least, most } = bounds(count)
  if (most === null) return least === 0 ? '?' : `≥ ${least}`
  return least === most ? String(least) : `${least}–${most}`
}
