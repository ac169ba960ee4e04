import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import * as library from '../../src/index.js'

/** What asks an archive, and a question that it answers. */
const QUESTIONS = {
  findVotes: {},
  findSessions: {},
  findCompositions: {},
  findEvents: {},
  trajectory: { body: 'petrograd-soviet', camp: 'soviet-power' },
  voteById: archive.votes[0]!.id,
  motionById: 'petrograd-soviet-1917-09-09-presidium',
  sessionById: archive.sessions[0]!.id,
  compositionById: archive.compositions[0]!.id,
  eventById: archive.events[0]!.id,
  sovietById: archive.soviets[0]!.id,
  factionById: archive.factions[0]!.id,
  sourceById: archive.sources[0]!.id,
  adoptions: archive.votes[0]!.id,
} as const

describe('whatever asks an archive', () => {
  it.each(Object.entries(QUESTIONS))('%s requires one', (name, question) => {
    // As JavaScript calls it.
    const ask = library[name as keyof typeof QUESTIONS] as unknown as (of: unknown, what: unknown) => unknown
    expect(() => ask(archive, question)).not.toThrow()
    for (const [none, shown] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [{}, 'an object'],
      [[], '[]'],
      ['archive', '"archive"'],
    ] as const) {
      expect(() => ask(none, question)).toThrow(new TypeError(`${name} requires an archive, got ${shown}`))
    }
    if (typeof question === 'object') {
      for (const none of [null, 3]) {
        expect(() => ask(archive, none)).toThrow(new TypeError(`${name} requires a query, got ${none}`))
      }
    } else {
      expect(() => ask(archive, 3)).toThrow(new RangeError(`${name} requires a known id, got 3`))
    }
  })

  it('trajectory requires a query', () => {
    expect(() => library.trajectory(archive, undefined as never)).toThrow(
      new TypeError('trajectory requires a query, got undefined'),
    )
  })
})
