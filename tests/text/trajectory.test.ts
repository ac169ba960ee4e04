import { describe, expect, it } from 'vitest'
import { enTrajectory } from '../../src/text/enTrajectory.js'
import { ruTrajectory } from '../../src/text/ruTrajectory.js'
import type { TrajectoryFacts } from '../../src/text/trajectoryFacts.js'

const share = (part: number) => ({ least: part, most: part })
const facts: TrajectoryFacts = {
  body: 'A',
  camp: 'for peace',
  base: 'decisive',
  of: 'votes',
  ends: { first: share(0.25), last: share(0.75) },
  status: 'passed',
  after: '1 May',
  by: '2 May',
  about: false,
  open: false,
  sources: ['S'],
}
const both = (what: 'finding' | 'note', own: Partial<TrajectoryFacts>) =>
  [enTrajectory, ruTrajectory].map((words) => words[what]({ ...facts, ...own }).replaceAll('\u00a0', ' '))

describe('the share of a camp', () => {
  it.each<[Partial<TrajectoryFacts>, string, string]>([
    [{}, 'A majority by 2 May, up from 25.0%', 'Большинство — к 2 May; сначала 25,0 %'],
    [
      { status: 'lost' },
      'The majority lost by 2 May: from 25.0% to 75.0%',
      'Большинство утрачено к 2 May: от 25,0 % до 75,0 %',
    ],
    [{ ends: null }, 'The shares are not known', 'Доли неизвестны'],
    [
      { status: 'never', ends: { first: share(0.25), last: share(0.25) } },
      'Never a majority: 25.0%',
      'Большинства не было: 25,0 %',
    ],
    [{ status: 'unclear', ends: { first: share(0.25), last: share(0.25) } }, '25.0%', '25,0 %'],
  ])('%j: %s', (own, en, ru) => {
    expect(both('finding', own)).toEqual([en, ru])
  })

  it('has a note on what turned, and how points are drawn', () => {
    expect(both('note', { about: true, open: true })).toEqual([
      'The majority changed between 1 May and 2 May. Dashed: nothing is recorded in between. ' +
        'Hollow: a source gives round numbers. Upright bars: what the figures allow.',
      'Большинство сменилось в промежутке: 1 May — 2 May. Пунктир: в промежутке ничего не записано. ' +
        'Пустые кружки: источник округляет. Отвесные отрезки: что допускают числа.',
    ])
    expect(both('note', { status: 'never', ends: null })).toEqual(['', ''])
  })
})
