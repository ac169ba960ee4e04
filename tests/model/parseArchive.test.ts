import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArchive } from '../../src/index.js'
import { edited, problemsOf } from './archiveProblems.js'
import { frozen } from './frozen.js'
import { soundArchive } from './soundArchive.js'

describe('parseArchive(input)', () => {
  it('puts the things themselves in the place of their ids', () => {
    const archive = parseArchive(frozen(soundArchive()))
    const [vote, chair] = archive.votes
    expect(vote?.session.soviet.name.en).toBe('Petrograd Soviet')
    expect(vote?.session).toBe(archive.sessions[0])
    expect(vote?.session.soviet).toBe(archive.soviets[1])
    expect(chair?.session.soviet).toBe(archive.soviets[1])
    expect(vote?.readings[0]?.source).toBe(archive.sources[0])
    expect(archive.sessions[0]?.attendance?.[0]?.source).toBe(archive.sources[1])
    expect(archive.compositions[0]?.session).toBe(chair?.session)
    expect(archive.events[0]?.soviet).toBe(archive.soviets[1])
    expect(archive.events[0]?.adopts).toBe(vote)
    expect(vote?.mentions?.[0]?.source).toBe(archive.sources[2])
    if (vote?.kind !== 'motion') throw new Error('the first vote is a motion')
    expect(vote.camps?.for).toEqual({ camp: archive.camps[0], label: { en: 'for the Presidium' } })
    expect(vote.camps?.against.camp).toBe(archive.camps[1])
    expect(vote.links).toEqual(['make-up', 'march', 'chair'])
  })

  it('links parents that are listed after their children', () => {
    const { soviets, factions } = parseArchive(soundArchive())
    expect(soviets[0]?.partOf).toBe(soviets[1])
    expect(factions[0]?.splitFrom).toEqual({ faction: factions[1], day: '1917-11' })
    expect(factions[0]?.splitFrom?.faction).toBe(factions[1])
    expect(factions[1]).not.toHaveProperty('splitFrom')
  })

  it('makes lists, in the order of the source, of what is keyed by ids', () => {
    const { votes, compositions, factions, soviets } = parseArchive(soundArchive())
    expect(compositions[0]?.readings[0]).toMatchObject({
      total: 1000,
      seats: [
        { faction: factions[1], seats: 200 },
        { faction: factions[2], seats: [300, 400] },
      ],
      percent: [
        { faction: factions[2], percent: [30, 40] },
        { faction: factions[1], percent: 20.5 },
      ],
      majority: [factions[2], factions[0]],
    })
    expect(votes[0]?.readings[0]).toMatchObject({
      for: 414,
      abstain: [67, 69],
      byFaction: [
        { faction: factions[0], for: null, against: 60 },
        { faction: factions[2], for: 0, against: 300 },
      ],
      bySection: [{ section: soviets[0], for: 100, against: [300, null] }],
    })
  })

  it('keeps the order of every list', () => {
    const input = soundArchive()
    for (const [list, things] of Object.entries(parseArchive(input))) {
      const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
      expect(ids(things as { id: string }[])).toEqual(ids(input[list as keyof typeof input]))
    }
  })

  it('keeps nothing of the input', () => {
    const input = soundArchive()
    const archive = parseArchive(input)
    const before = structuredClone(archive)
    scramble(input)
    expect(archive).toEqual(before)
  })

  it('takes an archive of nothing, and what JSON makes of a sound one', () => {
    const empty = Object.fromEntries(Object.keys(soundArchive()).map((list) => [list, []]))
    expect(parseArchive(empty)).toEqual(empty)
    expect(problemsOf(JSON.parse(JSON.stringify(soundArchive())))).toEqual([])
  })

  it('takes 29 February 1900, which was a day in Russia', () => {
    expect(problemsOf(edited('sessions.0.day', '1900-02-29'))).toEqual([])
  })

  it('parses 5,000 votes, and as many bodies each part of the next', () => {
    const input = soundArchive()
    const [vote] = input.votes
    const many = Array.from({ length: 5000 }, (_, i) => i)
    const archive = parseArchive({
      ...input,
      votes: [...input.votes, ...many.map((i) => ({ ...vote, id: `vote-${i}` }))],
      soviets: [
        ...input.soviets,
        ...many.map((i) => ({ ...input.soviets[0], id: `body-${i}`, ...(i < 4999 && { partOf: `body-${i + 1}` }) })),
      ],
    })
    expect(archive.votes).toHaveLength(5002)
    expect(archive.soviets.find(({ id }) => id === 'body-0')?.partOf?.partOf?.id).toBe('body-2')
  })

  it('names 5,000 unknown sessions among 5,000 known', () => {
    const input = soundArchive()
    const many = Array.from({ length: 5000 }, (_, i) => i)
    const problems = problemsOf({
      ...input,
      sessions: [...input.sessions, ...many.map((i) => ({ ...input.sessions[1], id: `sitting-number-${i}` }))],
      votes: [
        ...input.votes,
        ...many.map((i) => ({ ...input.votes[0], id: `vote-${i}`, session: `siting-number-${i}` })),
      ],
    })
    expect(problems).toHaveLength(5000)
    expect(problems[0]).toBe('votes[2].session: unknown session "siting-number-0"; did you mean "sitting-number-0"?')
  })
})

describe('parseArchive, by law', () => {
  const unreadable = ': requires parsed JSON, got an object that cannot be read'

  it('throws nothing but ArchiveError, whatever it is given', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    })
    const lists = fc.constantFrom(...Object.keys(soundArchive()))
    fc.assert(
      fc.property(anything, lists, fc.array(anything), (value, list, records) => {
        expect(problemsOf(value)).not.toEqual([])
        expect(problemsOf(value)).not.toContain(unreadable)
        expect(problemsOf({ ...soundArchive(), [list]: records })).not.toContain(unreadable)
      }),
      { numRuns: 300 },
    )
  })

  it('parses or explains a sound archive with one value exchanged, and says where', () => {
    const places = placesIn(soundArchive())
    const other = fc.oneof(
      fc.anything({ maxDepth: 1 }),
      fc.constantFrom('sr', 'mieville', 'presidium', 'petrograd-soviet', '1917-09', 0, -1, null, [], {}, [1, 2]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), other, (path, value) => {
        const problems = problemsOf(edited(path, value))
        for (const problem of problems)
          expect(problem).toMatch(/^\S.*: (requires .+, got .+|unknown .+|forbidden key .+)$/)
        expect(problems).not.toContain(unreadable)
      }),
      { numRuns: 3000 },
    )
  })

  it('parses or explains a sound archive with one value left out', () => {
    for (const path of placesIn(soundArchive())) {
      for (const problem of problemsOf(edited(path)))
        expect(problem).toMatch(/^\S+: (requires [^]+, got [^]+|unknown .+)$/)
    }
  })
})

/** The path of every value in `value`. */
function placesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [key, ...placesIn(child).map((path) => `${key}.${path}`)])
}

/** Overwrites all that can be overwritten, from the inside out. */
function scramble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    scramble(child)
    if (typeof child !== 'object') Reflect.set(value, key, 'scrambled')
  }
  if (Array.isArray(value)) value.length = 0
}
