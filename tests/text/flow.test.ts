import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { flowBounds, motionById } from '../../src/index.js'
import { enFlow } from '../../src/text/enFlow.js'
import type { FlowFacts } from '../../src/text/flowFacts.js'
import { flowTexts } from '../../src/text/flowTexts.js'
import { ruFlow } from '../../src/text/ruFlow.js'
import { bolsheviks, bund, congress } from './house.js'

const facts: FlowFacts = {
  bodies: ['A', 'A'],
  times: ['1 May', '2 May'],
  isOneDay: false,
  changed: 0,
  whole: [100, 100],
  came: 0,
  went: 0,
  open: false,
  isClosed: true,
  sources: ['S'],
  others: 0,
}
const both = (what: 'finding' | 'occasion' | 'note', own: Partial<FlowFacts>) =>
  [enFlow, ruFlow].map((words) => words[what]({ ...facts, ...own }))

describe('who can have moved', () => {
  it.each([
    [0, 'Nobody need have changed sides', 'Никто не обязательно сменил сторону'],
    [1, 'At least 1 must have changed sides', 'Сторону сменил не менее 1'],
    [2, 'At least 2 must have changed sides', 'Сторону сменили не менее 2'],
    [21, 'At least 21 must have changed sides', 'Сторону сменил не менее 21'],
  ])('%i: %s', (changed, en, ru) => {
    expect(both('finding', { changed })).toEqual([en, ru])
  })

  it('says how many stayed and moved', () => {
    const plainly = (isSame: boolean) =>
      [enFlow, ruFlow].map((words) => words.moved(3, '5', isSame).replaceAll('\u00a0', ' '))
    expect(plainly(true)).toEqual(['Stayed: at least 3, at most 5', 'Осталось: не менее 3, не более 5'])
    expect(plainly(false)).toEqual(['Moved: at least 3, at most 5', 'Перешло: не менее 3, не более 5'])
  })

  it('is said on condition where nobody tells how many came and went', () => {
    expect(both('finding', { changed: 2, isClosed: false })).toEqual([
      'At least 2 must have changed sides, unless more came and went',
      'Сторону сменили не менее 2, если не пришло и не ушло больше',
    ])
    // As by the totals at least 12 came; if 65 did, and 53 went, nobody need have changed.
    const [before, after] = [
      [22, 23, 8],
      [44, 19, 2],
    ] as const
    expect(flowBounds(before, after).mustHaveChanged).toBe(10)
    expect(flowBounds(before, after, { came: [12, 65], went: [0, 53] }).mustHaveChanged).toBe(0)
  })

  it.each<[Partial<FlowFacts>, string, string]>([
    [{}, 'A, 1 May and 2 May', 'A, 1 May и 2 May'],
    [{ bodies: ['A', 'B'] }, 'A, 1 May; B, 2 May', 'A, 1 May; B, 2 May'],
    [{ isOneDay: true, times: ['Peace?', 'Land?'] }, 'A: Peace? / Land?', 'A: Peace? / Land?'],
  ])('%j: %s', (own, en, ru) => {
    expect(both('occasion', own)).toEqual([en, ru])
  })

  it.each<[Partial<FlowFacts>, string, string]>([
    [
      {},
      'There were 100, then 100: nobody need have come or gone.',
      'Было 100, затем 100: пришедших и ушедших могло не быть.',
    ],
    [
      { came: 20, whole: [100, 120], open: true },
      'Pale: as many as can have, though not all of them at once. ' +
        'There were 100, then 120: at least 20 were there only the second time.',
      'Бледное: столько могло перейти, хотя и не всё сразу. ' +
        'Было 100, затем 120: не менее 20 были лишь во второй раз.',
    ],
    [
      { went: 20, whole: [100, 80] },
      'There were 100, then 80: at least 20 were there only the first time.',
      'Было 100, затем 80: не менее 20 были лишь в первый раз.',
    ],
  ])('%j: %s', (own, en, ru) => {
    expect(both('note', own)).toEqual([
      `Dark: as many as must have moved so. ${en}`,
      `Тёмное: столько перешло наверняка. ${ru}`,
    ])
  })
})

describe('who can have moved between two houses', () => {
  const house = congress(
    {
      total: 100,
      seats: [
        { faction: bund, seats: 30 },
        { faction: bolsheviks, seats: 60 },
      ],
    },
    {
      total: 90,
      seats: [
        { faction: bolsheviks, seats: 65 },
        { faction: bund, seats: 25 },
      ],
    },
    { total: null, seats: [{ faction: bolsheviks, seats: null }] },
  )
  const between = (before: number, after: number) => flowTexts([house, house], { readings: [before, after] }, 'f')

  it('keeps groups side by side, and has those whom nobody lists last', () => {
    const { before, after, finding } = between(0, 1)
    expect(before.map(({ name }) => name)).toEqual(['Bund', 'Bolsheviks', 'not listed', 'not there before'])
    expect(after.map(({ name }) => name)).toEqual(['Bund', 'Bolsheviks', 'no longer there'])
    expect(finding.replaceAll('\u00a0', ' ')).toBe('At least 5 must have changed sides, unless more came and went')
  })

  it('requires a count, and two of a kind', () => {
    expect(() => between(0, 2)).toThrow('f requires at least one count that is known, got none after')
    expect(() => between(2, 0)).toThrow('f requires at least one count that is known, got none before')
    const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    expect(() => flowTexts([house, vote], { readings: [0, 0] }, 'f')).toThrow(
      'f requires two votes, or the make-up of two bodies, got one of each',
    )
  })
})

describe('who can have moved between two votes of a day', () => {
  it('is told by their questions', () => {
    const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    const other = { ...vote, question: { en: 'Shall it be peace?', ru: 'Быть ли миру?' } }
    const { occasion } = flowTexts([vote, other], { readings: [0, 0] }, 'f')
    expect(occasion.replaceAll('\u00a0', ' ')).toBe(
      'Petrograd Soviet: Shall the Presidium’s resignation be refused? / Shall it be peace?',
    )
  })
})
