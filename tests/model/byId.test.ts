import { describe, expect, it } from 'vitest'
import {
  compositionById,
  eventById,
  factionById,
  parseArchive,
  sessionById,
  sourceById,
  sovietById,
} from '../../src/index.js'
import { soundArchive } from './soundArchive.js'

const archive = parseArchive(soundArchive())

type Find = (id: string) => { readonly id: string }

describe('the kin of voteById', () => {
  it.each<[name: string, find: Find, things: readonly { readonly id: string }[]]>([
    ['sessionById', (id) => sessionById(archive, id), archive.sessions],
    ['compositionById', (id) => compositionById(archive, id), archive.compositions],
    ['eventById', (id) => eventById(archive, id), archive.events],
    ['sovietById', (id) => sovietById(archive, id), archive.soviets],
    ['sourceById', (id) => sourceById(archive, id), archive.sources],
    ['factionById', (id) => factionById(archive, id), archive.factions],
  ])('%s finds each, and requires a known id', (name, find, things) => {
    for (const thing of things) expect(find(thing.id)).toBe(thing)
    const last = things.at(-1)!.id
    expect(() => find(`${last}x`)).toThrow(
      new RangeError(`${name} requires a known id, got "${last}x"; did you mean "${last}"?`),
    )
  })
})
