/** What the article tells: the records, and every number of its text computed from them. */
import {
  compositionById,
  type Composition,
  type Count,
  type Motion,
  motionById,
  simpleMajority,
  survival,
} from 'soviet-tally'
import { archive } from 'soviet-tally/archive'

export const august = motionById(archive, 'petrograd-soviet-1917-08-31-power')
export const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
export const peace = motionById(archive, 'congress-4-1918-03-15-ratification')
export const workers = compositionById(archive, 'petrograd-workers-section-presidium-1917-09-08')
export const soldiers = compositionById(archive, 'petrograd-soldiers-section-presidium-1917-09-13')

/** Those for and against after one of a vote’s readings. */
function sides(vote: Motion, reading = 0) {
  const { for: inFavour, against } = vote.readings[reading]!
  return { for: known(inFavour), against: known(against) }
}

/** And those who abstained. */
function all(vote: Motion, reading = 0) {
  return { ...sides(vote, reading), abstain: known(vote.readings[reading]!.abstain ?? null) }
}

/** Seats of a faction, and of all. */
function seats({ readings: [house] }: Composition, faction: string) {
  return {
    held: known(house!.seats.find((group) => group.faction.id === faction)?.seats ?? null),
    of: known(house!.total),
  }
}

function known(count: Count): number {
  if (typeof count !== 'number') throw new TypeError(`the article requires a count that is known, got ${String(count)}`)
  return count
}

const march = motionById(archive, 'petrograd-soviet-1917-03-02-government')
const account = (source: string) => peace.readings.findIndex((reading) => reading.source.id === source)

export const facts = {
  march: sides(march),
  august: sides(august),
  presidium: all(presidium),
  retold: all(presidium, 1),
  switching: known(survival(presidium.readings[0]!, simpleMajority).switching!.needed),
  workers: seats(workers, 'bolshevik'),
  soldiers: seats(soldiers, 'bolshevik'),
  revolutionaries: seats(soldiers, 'sr'),
  notes: all(peace, account('pss36')),
  congresses: all(peace, account('soviet-congresses-reference')),
}
