import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { archive, type VoteId } from '../../src/archive/index.js'
import { records } from '../../src/archive/records.js'
import {
  type Archive,
  bounds,
  type Composition,
  majority,
  motionById,
  readingsRange,
  simpleMajority,
  twoThirds,
  voteById,
} from '../../src/index.js'
import { parseArchive } from '../../src/model/parseArchive.js'
import { idTypes } from './idTypes.js'
import { withLedger } from './ledger.js'
import { sourcesPage } from './sourcesPage.js'

const FOLDER = join(import.meta.dirname, '../../src/archive')

describe('archive', () => {
  it('is sound, as it stands in the files', () => {
    expect(parseArchive(records)).toEqual(archive)
  })

  it('knows its ids by type, and takes others', () => {
    const known: VoteId = 'petrograd-soviet-1917-09-09-presidium'
    // @ts-expect-error no vote bears this id
    const wrong: VoteId = 'petrograd-soviet-1917-09-09-presidum'
    expect(voteById(archive, known).id).toBe(known)
    expect(() => voteById(archive, wrong)).toThrow(`did you mean "${known}"?`)
  })

  it('has types of its ids that are current; else `npm run records` writes them', () => {
    expect(readFileSync(join(FOLDER, 'ids.ts'), 'utf8')).toBe(idTypes(archive))
  })

  it('has a ledger that is current; else `npm run records` writes it', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    expect(withLedger(readme, archive)).toBe(readme)
    expect(() => withLedger('# Records', archive)).toThrow('withLedger requires <!-- written')
    for (const { id } of [...archive.votes, ...archive.compositions, ...archive.events])
      expect(readme).toContain(`\n| \`${id}\` | `)
  })

  it('has a page of its sources that is current, with every source; else `npm run records` writes it', () => {
    const page = readFileSync(join(FOLDER, 'sources.md'), 'utf8')
    expect(sourcesPage(archive)).toBe(page)
    for (const { title } of archive.sources) expect(page).toContain(title)
  })

  it('holds every record and every reading: a lost one fails here', () => {
    const counts = Object.fromEntries(
      Object.entries(archive).map(([list, things]) => [list, (things as unknown[]).length]),
    )
    expect(counts).toEqual({
      sources: 117,
      camps: 2,
      factions: 36,
      soviets: 121,
      sessions: 190,
      votes: 102,
      compositions: 137,
      events: 36,
    })
    const readings = ({ votes, compositions, events }: Archive) =>
      [votes, compositions, events].map((list) => list.flatMap((record) => [...record.readings]).length)
    expect(readings(archive)).toEqual([135, 232, 46])
    const motions = archive.votes.filter((vote) => vote.kind === 'motion')
    expect(motions.filter((vote) => readingsRange(vote).differ.length > 0)).toHaveLength(13)
    expect(archive.votes.flatMap(({ mentions = [] }) => mentions)).toHaveLength(5)
    expect(archive.sessions.flatMap(({ attendance = [] }) => attendance)).toHaveLength(3)
  })

  // V. A. Antonov-Ovseyenko, memoirs, paragraph 5; the second reading retells Trotsky’s History.
  it('has both readings of 9 September 1917', () => {
    const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    expect(vote.readings.map(({ for: f, against, abstain }) => [f, against, abstain])).toEqual([
      [414, 519, 69],
      [414, 519, 67],
    ])
    expect(vote.mentions?.map(({ source }) => source.id)).toEqual(['trotsky-october-brest'])
    expect(vote.session.attendance?.map(({ about, present }) => [about, present])).toEqual([[true, 1000]])
    expect(vote.session.day).toBe('1917-09-09')
    expect(vote.session.soviet.name.en).toBe('Petrograd Soviet of Workers’ and Soldiers’ Deputies')
    expect(vote.method).toBe('leaving-the-room')
    expect(vote.camps?.for.camp.id).toBe('coalition')
    expect(readingsRange(vote).differ).toEqual(['abstain'])
  })

  // Miéville, October, ch. 9; Lenin, Complete Works (Russian), 5th ed., vol. 34, note 78.
  it('has both readings of 31 August 1917', () => {
    const vote = motionById(archive, 'petrograd-soviet-1917-08-31-power')
    expect(vote.readings.map(({ for: f, against, abstain }) => [f, against, abstain])).toEqual([
      [279, 115, 51],
      [279, 115, 50],
    ])
  })

  it('knows the sections’ majorities without numbers', () => {
    const bureaus = archive.compositions.filter(
      ({ session, readings }) => session.soviet.kind === 'section' && readings[0]!.majority,
    )
    expect(
      bureaus.map(({ session, readings }) => [session.soviet.id, readings[0]!.majority!.map(({ id }) => id)]),
    ).toEqual([
      ['petrograd-soviet-workers-section', ['bolshevik']],
      ['petrograd-soviet-soldiers-section', ['bolshevik']],
      ['petrograd-soviet-soldiers-section', ['sr', 'menshevik']],
    ])
    for (const { session, readings } of bureaus) {
      expect(session.soviet.partOf?.id).toBe('petrograd-soviet')
      expect(readings[0]!.total).toBeNull()
      for (const { seats } of readings[0]!.seats) expect(seats).toBeNull()
    }
  })

  it('links the Moscow adoption to the vote that it repeats, and keeps the dispute about its day', () => {
    const adoption = archive.events.find(({ id }) => id === 'moscow-soviets-adopt-petrograd-resolution')!
    expect(adoption.adopts).toBe(motionById(archive, 'petrograd-soviet-1917-08-31-power'))
    expect(adoption.day).toBe('1917-09-05')
    expect(adoption.readings.find(({ source }) => source.id === 'antonov-ovseyenko')?.day).toBe('1917-09-06')
  })

  it('counts hundreds of resolutions as at least two hundred', () => {
    const telegrams = archive.events.find(({ id }) => id === 'resolutions-to-the-vtsik')!
    expect(telegrams.readings[0]!.count).toEqual([200, null])
  })

  it('gives every reading a source and a place in it', () => {
    const readings = [
      ...archive.votes.flatMap((vote) => [...vote.readings, ...(vote.mentions ?? [])]),
      ...archive.compositions.flatMap((composition) => composition.readings),
      ...archive.events.flatMap((event) => event.readings),
      ...archive.sessions.flatMap((session) => session.attendance ?? []),
    ]
    expect(readings.length).toBeGreaterThan(0)
    for (const { source, locator } of readings) {
      expect(archive.sources).toContain(source)
      expect(locator).toMatch(/\S/)
    }
  })

  it('agrees with what the sources say came of each vote, as far as the figures tell', () => {
    for (const vote of archive.votes) {
      if (vote.kind !== 'motion' || vote.outcome === 'disputed') continue
      // Tomsk, 14 December 1917: 52 for and 9 against were not two thirds of those who voted.
      const rule = vote.id === 'congress-siberian-regional-1917-12-14-council-list' ? twoThirds('cast') : simpleMajority
      const outcome = vote.outcome === 'tied' ? 'rejected' : vote.outcome
      for (const reading of vote.readings) {
        expect([outcome, 'undecidable'], vote.id).toContain(majority(reading, rule).verdict)
      }
    }
  })

  it('does not list more members than a total has', () => {
    for (const { id, readings } of archive.compositions) {
      for (const { total, seats, groups = [] } of readings) {
        const least = [...seats, ...groups].reduce((sum, { seats: count }) => sum + bounds(count).least, 0)
        expect(least, id).toBeLessThanOrEqual(bounds(total).most ?? Infinity)
      }
    }
  })

  it('sits a body once on a day, unless its sources know two sittings', () => {
    const days = archive.sessions
      .filter(({ day }) => day.length === 10)
      .map(
        ({ soviet, day, label }) =>
          `${soviet.id} ${day} ${/^(morning|evening)$/.test(label?.en ?? '') ? label!.en : ''}`,
      )
    expect(new Set(days).size).toBe(days.length)
    const used = new Set([...archive.votes, ...archive.compositions].map(({ session }) => session))
    expect(archive.sessions.filter((session) => !used.has(session))).toEqual([])
  })

  it('keeps what its sources give beside the counts', () => {
    const poll = motionById(archive, 'local-soviets-poll-1918-03-peace').readings[0]!
    expect(poll.byGroup?.map((group) => [group.for, group.against])).toEqual([
      [155, 119],
      [95, 105],
    ])
    const peace = motionById(archive, 'bolshevik-cc-1918-02-17-peace-talks').readings[1]!
    expect(peace.voters?.for?.map(({ en }) => en)).toEqual(['Lenin', 'Stalin', 'Sverdlov', 'Sokolnikov', 'Smilga'])
    expect([peace.for, peace.against]).toEqual([peace.voters?.for?.length, peace.voters?.against?.length])
    expect(voteById(archive, 'kiev-soviets-1917-11-04-power').readings[0]).toMatchObject({
      options: [{ votes: 438 }, { votes: 10 }, { votes: 14 }],
    })
  })

  it('has no record of seats that are votes', () => {
    const [seats, votes] = ['', '-votes'].map((end) =>
      archive.compositions.find(({ id }) => id === `ekaterinburg-city-duma-1917-11-05${end}`),
    )
    const bolsheviks = ({ readings }: Composition) => readings.at(-1)!.seats[0]!.seats
    expect([seats!.unit, bolsheviks(seats!)]).toEqual(['seats', 39])
    expect([votes!.unit, bolsheviks(votes!)]).toEqual(['votes', 9194])
  })

  it('stands in files that one can find one’s way in', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      expect(readFileSync(join(FOLDER, file), 'utf8').split('\n').length, file).toBeLessThanOrEqual(1001)
    }
  })

  it('speaks Russian wherever a picture shows a name', () => {
    const names = [
      ...archive.sources.map(({ short }) => short),
      ...archive.factions.flatMap(({ name, short }) => [name, short]),
      ...archive.camps.map(({ name }) => name),
      ...archive.soviets.flatMap(({ name, short }) => [name, short]),
      ...archive.votes.map(({ question }) => question),
      ...archive.events.flatMap(({ title, text }) => [title, text]),
    ]
    for (const name of names) expect(name.ru, name.en).toMatch(/[а-яё]/i)
  })
})
