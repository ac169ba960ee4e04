import { describe, expect, it } from 'vitest'
import type { ComparedFacts } from '../../src/text/comparedFacts.js'
import { enCompared } from '../../src/text/enCompared.js'
import { ruCompared } from '../../src/text/ruCompared.js'

const facts: ComparedFacts = {
  votes: 4,
  carried: 2,
  rejected: 2,
  turning: 0,
  open: 0,
  rules: 1,
  bodies: ['A'],
  days: ['1 May', '2 May'],
  unknown: [],
  rounded: false,
  several: false,
  differing: [],
  sources: ['S'],
}
const both = (what: 'finding' | 'occasion' | 'note' | 'rowsNote', own: Partial<ComparedFacts>) =>
  [enCompared, ruCompared].map((words) => words[what]({ ...facts, ...own }))

describe('many votes', () => {
  it.each<[Partial<ComparedFacts>, string, string]>([
    [{ votes: 1, carried: 1, rejected: 0 }, 'One vote: 1 carried', '1 голосование: принято 1'],
    [{}, '4 votes: 2 carried, 2 rejected', '4 голосования: принято 2, отклонено 2'],
    [
      { carried: 0, turning: 1, open: 1, rules: 2 },
      '4 votes under two rules: 2 rejected, 1 depends on the rule, 1 left open',
      '4 голосования по двум правилам: отклонено 2, 1 зависит от правила, неясно 1',
    ],
    [
      { votes: 5, carried: 0, rejected: 0, turning: 5, rules: 3 },
      '5 votes under 3 rules: 5 depend on the rule',
      '5 голосований, правил 3: 5 зависят от правила',
    ],
    [
      { votes: 21, carried: 0, rejected: 0, turning: 21, rules: 2 },
      '21 votes under two rules: 21 depend on the rule',
      '21 голосование по двум правилам: 21 зависит от правила',
    ],
  ])('%j: %s', (own, en, ru) => {
    expect(both('finding', own)).toEqual([en, ru])
  })

  it('name three bodies, and count more', () => {
    expect(both('occasion', { bodies: ['A', 'B', 'C'] })).toEqual([
      'A, B, and C, 1 May to 2 May',
      'A, B и C, 1 May — 2 May',
    ])
    expect(both('occasion', { bodies: ['A', 'B', 'C', 'D'], days: ['1 May'] })).toEqual([
      '4 bodies, 1 May',
      '4 органа, 1 May',
    ])
    expect(both('occasion', { bodies: ['A', 'B', 'C', 'D', 'E'] })[1]).toBe('5 органов, 1 May — 2 May')
  })

  it('say what is joined, hollow and left out', () => {
    expect(both('note', {})).toEqual([
      'Each point is a vote: the nearer to a corner, the more of its votes went there. ' +
        'Colours are of the side that prevailed.',
      'Точка — голосование: чем ближе к углу, тем больше голосов отдано так. Цвет — у стороны, взявшей верх.',
    ])
    const [en, ru] = both('note', { several: true, rounded: true, unknown: ['A', 'B'] })
    expect(en).toContain(
      'prevailed. Joined: accounts of one vote. ' +
        'Hollow: a source rounds, gives a range or leaves out the abstentions; drawn at the least. ' +
        'Not drawn, as not all counts are known: A and B.',
    )
    expect(ru).toContain(
      'верх. Соединены данные об одном голосовании. ' +
        'Пустые точки: источник округляет, даёт промежуток или молчит о воздержавшихся; показано наименьшее. ' +
        'Не показано, так как не все числа известны: A и B.',
    )
  })

  it('as rows, say which account is drawn and where accounts differ', () => {
    expect(both('rowsNote', {})).toEqual(['', ''])
    expect(both('rowsNote', { several: true, differing: ['A', 'B'] })).toEqual([
      'Drawn after the first account of each vote. Accounts differ on: A; B.',
      'Показана первая запись о каждом голосовании. Записи расходятся: A; B.',
    ])
  })

  it('tell two marks apart', () => {
    expect([enCompared, ruCompared].map(({ mark }) => [mark('10 needed', true), mark('10 needed', false)])).toEqual([
      ['10 needed (full triangles)', '10 needed (outlined triangles)'],
      ['10 needed (сплошные треугольники)', '10 needed (пустые треугольники)'],
    ])
  })
})
