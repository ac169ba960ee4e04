import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Motion, motionById, simpleMajority, type Tally, twoThirds } from '../../src/index.js'
import { verdictTexts } from '../../src/text/verdictTexts.js'
import { enVerdicts } from '../../src/text/enVerdicts.js'
import { ruVerdicts } from '../../src/text/ruVerdicts.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const told = (...tallies: readonly Tally[]): Motion => ({
  ...presidium,
  outcome: 'unknown',
  readings: tallies.map((tally) => ({ ...tally, source: presidium.readings[0]!.source, locator: 'p. 1' })),
})

/** What the accounts come to by one half of the votes, with plain spaces. */
const both = (vote: Motion, what: 'finding' | 'note' = 'finding', rules = [simpleMajority]) =>
  (['en', 'ru'] as const).map((locale) =>
    verdictTexts(vote, rules, { locale }, 'f').accounts[what].replaceAll('\u00a0', ' '),
  )

describe('the accounts of a vote', () => {
  const votes = { for: 60, against: 40, abstain: 5 }

  it.each<[string, Motion, string, string]>([
    [
      'of which there is one',
      told(votes),
      'Carried: 60 for, 40 against, by the only account',
      'Принято: 60 за, 40 против — по единственному источнику',
    ],
    [
      'of which two agree',
      told(votes, votes),
      'Both accounts agree: 60 for, 40 against',
      'Сходятся оба источника: 60 за, 40 против',
    ],
    [
      'of which three agree',
      told(votes, votes, votes),
      'All 3 accounts agree: 60 for, 40 against',
      'Сходятся все 3 источника: 60 за, 40 против',
    ],
    [
      'that differ on figures',
      told(votes, { ...votes, against: 41 }),
      'Carried by both accounts, which differ on votes against (40, 41)',
      'Принято, говорят оба источника; расходятся они в числе голосов против (40, 41)',
    ],
    [
      'that differ on the result',
      told(votes, { ...votes, against: 70 }),
      'The accounts lead to different results: they differ on votes against (40, 70)',
      'Исход зависит от источника: они расходятся в числе голосов против (40, 70)',
    ],
  ])('%s', (_, vote, en, ru) => {
    expect(both(vote)).toEqual([en, ru])
  })

  it('have lines where there are two, and strokes where what is needed is known', () => {
    const [en, ru] = both(told(votes, votes), 'note')
    expect(en).toMatch(/^Strokes: 51 needed: more than half /)
    expect(ru).toMatch(/^Засечки: нужно 51: больше половины /)
    expect([enVerdicts, ruVerdicts].map(({ accountsNote }) => accountsNote([], true))).toEqual([
      'Upright lines: the accounts agree; slanting: they differ.',
      'Отвесные линии: источники согласны; наклонные: расходятся.',
    ])
  })

  it('have no numbers in a cell that cannot be known', () => {
    const { table } = verdictTexts(told(votes, { ...votes, for: null }), [simpleMajority], {}, 'f')
    expect(table.rows.map((row) => row.slice(1))).toEqual([['carried (60 for; 51 needed)', 'cannot be known']])
  })
})

describe('a rule with a quorum', () => {
  it('is named with it', () => {
    const rule = { ...twoThirds('cast'), quorum: { of: 'cast', least: 1500 } } as const
    expect([enVerdicts, ruVerdicts].map((words) => words.rule(rule).replaceAll('\u00a0', ' '))).toEqual([
      'At least two thirds of all votes cast; quorum 1,500',
      'Не менее двух третей всех поданных голосов; кворум 1 500',
    ])
  })
})
