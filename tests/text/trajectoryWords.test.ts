import { describe, expect, it } from 'vitest'
import { enTrajectory } from '../../src/text/enTrajectory.js'
import { ruTrajectory } from '../../src/text/ruTrajectory.js'
import type { TrajectoryFacts } from '../../src/text/trajectoryFacts.js'
import { at, plain } from './wording.js'

const trajectory: TrajectoryFacts = {
  body: 'Soviet',
  camp: 'for power',
  base: 'decisive',
  of: 'votes',
  ends: { first: at(0.25), last: at(0.5, 0.75) },
  status: 'unclear',
  after: 'May',
  by: 'June',
  about: false,
  open: false,
  sources: ['A', 'B'],
}

describe('words for a trajectory', () => {
  it('say when it turned, or that nobody knows', () => {
    expect(plain(enTrajectory.finding(trajectory))).toBe('From 25.0% to 50.0–75.0%: when it turned is not known')
    expect(plain(ruTrajectory.finding(trajectory))).toBe('От 25,0 % до 50,0–75,0 %: когда наступил перелом, неизвестно')
  })

  it('say one share once', () => {
    const level = { ...trajectory, ends: { first: at(0.25), last: at(0.25) } }
    expect(plain(enTrajectory.finding(level))).toBe('25.0%')
    expect(plain(ruTrajectory.finding(level))).toBe('25,0 %')
  })

  it('say that no share is known, and explain no line then', () => {
    const silent = { ...trajectory, ends: null }
    expect([enTrajectory.finding(silent), enTrajectory.note(silent)]).toEqual(['The shares are not known', ''])
    expect([ruTrajectory.finding(silent), ruTrajectory.note(silent)]).toEqual(['Доли неизвестны', ''])
  })

  it('name one source, several or none', () => {
    const grounds = (...sources: readonly string[]) =>
      [enTrajectory, ruTrajectory].map((words) => words.grounds({ ...trajectory, sources }))
    expect(grounds('A', 'B')).toEqual(['Sources: A; B.', 'Источники: A; B.'])
    expect(grounds('A')).toEqual(['Source: A.', 'Источник: A.'])
    expect(grounds()).toEqual(['', ''])
  })
})
