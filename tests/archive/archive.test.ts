import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { records } from '../../src/archive/records.js'
import { majority, motionById, readingsRange, simpleMajority } from '../../src/index.js'
import { parseArchive } from '../../src/model/parseArchive.js'

describe('archive', () => {
  it('is sound, as it stands in the files', () => {
    expect(parseArchive(records)).toEqual(archive)
  })

  it('holds what the founding account tells', () => {
    const counts = Object.fromEntries(
      Object.entries(archive).map(([list, things]) => [list, (things as unknown[]).length]),
    )
    expect(counts).toEqual({
      sources: 6,
      camps: 2,
      factions: 3,
      soviets: 7,
      sessions: 6,
      votes: 2,
      compositions: 4,
      events: 12,
    })
  })

  // V. A. Antonov-Ovseyenko, memoirs, paragraph 5; the second reading retells Trotsky’s History.
  it('has both readings of 9 September 1917', () => {
    const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    expect(vote.readings.map(({ for: f, against, abstain }) => [f, against, abstain])).toEqual([
      [414, 519, 69],
      [414, 519, 67],
    ])
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
    const bureaus = archive.compositions.filter(({ session }) => session.soviet.kind === 'section')
    expect(
      bureaus.map(({ session, readings }) => [session.soviet.id, readings[0]!.majority!.map(({ id }) => id)]),
    ).toEqual([
      ['petrograd-soviet-workers-section', ['bolshevik']],
      ['petrograd-soviet-soldiers-section', ['sr', 'menshevik']],
      ['petrograd-soviet-soldiers-section', ['bolshevik']],
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
      ...archive.votes.flatMap((vote) => [...vote.readings]),
      ...archive.compositions.flatMap((composition) => composition.readings),
      ...archive.events.flatMap((event) => event.readings),
      ...archive.sessions.flatMap((session) => session.attendance ?? []),
    ]
    expect(readings.length).toBeGreaterThan(0)
    for (const { source, locator } of readings) {
      expect(archive.sources).toContain(source)
      expect(locator).not.toBe('')
    }
  })

  it('agrees with what the sources say came of each vote', () => {
    for (const vote of archive.votes) {
      if (vote.kind !== 'motion') continue
      for (const reading of vote.readings) expect(majority(reading, simpleMajority).verdict).toBe(vote.outcome)
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
