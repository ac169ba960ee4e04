import { describe as suite, expect, it } from 'vitest'
import {
  captions,
  describe,
  majorityOfCast,
  majorityOfMembers,
  type Rule,
  type Tally,
  twoThirds,
} from '../../src/index.js'

/** What is drawn, with plain spaces. */
function caption(what: 'finding' | 'mark' | 'turn', tally: Tally, rule?: Rule): string[] {
  return (['en', 'ru'] as const).map((locale) =>
    captions(tally, { locale, ...(rule && { rule }) })[what].replaceAll('\u00a0', ' '),
  )
}

const share = (numerator: number, denominator: number, strictly: boolean): Rule => ({
  of: 'decisive',
  share: [numerator, denominator],
  strictly,
})

suite('what a rule asks for', () => {
  const tally = { for: 60, against: 40 }

  it.each([
    [share(1, 2, true), '51 needed: more than half', 'Нужно 51: больше половины из'],
    [share(3, 5, true), '61 needed: more than three fifths', 'Нужно 61: больше трёх пятых из'],
    [share(6, 10, true), '61 needed: more than three fifths', 'Нужно 61: больше трёх пятых из'],
    [share(1, 3, false), '34 needed: at least one third', 'Нужно 34: не менее трети из'],
    [share(2, 3, false), '67 needed: at least two thirds', 'Нужно 67: не менее двух третей из'],
    [share(3, 4, false), '75 needed: at least three quarters', 'Нужно 75: не менее трёх четвертей из'],
    [share(1, 5, false), '20 needed: at least one fifth', 'Нужно 20: не менее одной пятой из'],
    [share(7, 10, false), '70 needed: at least seven tenths', 'Нужно 70: не менее семи десятых из'],
    [share(17, 30, false), '57 needed: at least 17/30', 'Нужно 57: не менее 17/30 от'],
    [share(1, 1, false), '100 needed: all', 'Нужно 100: 100 % от'],
    [share(0, 1, true), '1 needed: at least one', 'Нужен 1 голос: хотя бы один из'],
    [{ ...share(1, 2, true), tie: 'carried' as const }, '50 needed: at least half', 'Нужно 50: не менее половины из'],
  ])('%j', (rule, en, ru) => {
    expect(caption('mark', tally, rule)).toEqual([`${en} of the 100 for and against`, `${ru} 100 голосов за и против`])
  })

  it('names the base, and leaves out one that is not known', () => {
    expect(caption('mark', { for: 52, against: 9, abstain: 30 }, twoThirds('cast'))).toEqual([
      '61 needed: at least two thirds of the 91 votes cast, abstentions included',
      'Нужно 61: не менее двух третей из 91 голоса, считая воздержавшихся',
    ])
    expect(caption('mark', { for: 414, against: 519, members: 2000 }, majorityOfMembers)).toEqual([
      '1,001 needed: more than half of all 2,000 members',
      'Нужно 1 001: больше половины из 2 000 членов',
    ])
    expect(caption('mark', { for: 414, against: 519 }, majorityOfMembers)).toEqual([
      'at least 467 needed: more than half of all members',
      'Нужно не менее 467: больше половины всех членов',
    ])
  })

  it('says “at least” once', () => {
    expect(caption('mark', { for: 67, against: 33 }, twoThirds('members'))).toEqual([
      'at least 67 needed: two thirds of all members',
      'Нужно не менее 67: две трети всех членов',
    ])
  })

  it('says nothing of a number that may be any', () => {
    expect(caption('mark', { for: null, against: null })).toEqual(['', ''])
    expect(describe({ for: null, against: null })).toBe(
      'Whether the motion was carried cannot be known: more than half of the votes for and against were needed.',
    )
  })

  it('needs one vote in the singular', () => {
    expect(describe({ for: 1, against: 0 })).toContain('1, more than half of the 1 vote for or against, was needed.')
    expect(describe({ for: 1, against: 0 }, { locale: 'ru' })).toContain(
      'требовался 1 голос, больше половины из 1 голоса',
    )
  })

  it('knows where nobody voted', () => {
    const nobody = { for: 0, against: 0, abstain: 0 }
    expect(describe(nobody)).toBe(
      'The motion was rejected (0 for, 0 against, 0 abstained): nobody voted for or against.',
    )
    expect(describe(nobody, { rule: majorityOfCast, locale: 'ru' })).toBe(
      'Предложение отклонено (0 за, 0 против, воздержавшихся нет): никто не голосовал.',
    )
  })
})

suite('votes of which a margin is known', () => {
  it.each<[Tally, string, string]>([
    [{ for: null, against: null, margin: { of: 'for', by: 20 } }, 'Carried by 20', 'Принято с перевесом в 20 голосов'],
    [
      { for: null, against: null, margin: { of: 'against', by: [21, null] } },
      'Rejected by at least 21',
      'Отклонено с перевесом не менее чем в 21 голос',
    ],
    [
      { for: null, against: null, margin: { of: 'for', by: 0 } },
      'Rejected: as many for as against',
      'Отклонено: за столько же, сколько против',
    ],
    [
      { for: 100, against: null, margin: { of: 'for', by: 20 } },
      'Carried by 20: 100 for',
      'Принято с перевесом в 20 голосов: 100 за',
    ],
    [
      { for: 414, against: 519, margin: { of: 'against', by: 105 } },
      'Rejected: 414 for, 519 against',
      'Отклонено: 414 за, 519 против',
    ],
    [
      { for: 10, against: null },
      'Not decidable: 10 for, an unknown number against',
      'Исход неясен: 10 за, против неизвестно сколько',
    ],
  ])('%j: %s', (tally, en, ru) => {
    expect(caption('finding', tally)).toEqual([en, ru])
  })

  it.each<[Tally, string, string]>([
    [
      { for: null, against: null, margin: { of: 'for', by: 20 } },
      'Not decidable: 20 more for than against',
      'Исход неясен: за на 20 больше, чем против',
    ],
    [
      { for: 100, against: null, margin: { of: 'for', by: 20 } },
      'Rejected: 100 for, 20 more than against',
      'Отклонено: 100 за, на 20 больше, чем против',
    ],
    [
      { for: null, against: 80, margin: { of: 'for', by: 20 } },
      'Rejected: 80 against, 20 fewer than for',
      'Отклонено: 80 против, на 20 меньше, чем за',
    ],
  ])('%j by two thirds: %s', (tally, en, ru) => {
    expect(caption('finding', tally, twoThirds('decisive'))).toEqual([en, ru])
  })

  it('says so in a sentence', () => {
    expect(describe({ for: null, against: null, margin: { of: 'for', by: 20 } })).toBe(
      'The motion was carried by 20: at least 11, more than half of the votes for and against, were needed. ' +
        '10 voters changing sides would have turned it.',
    )
  })
})

suite('what would have turned a result', () => {
  it('asks of abstainers only where there was one', () => {
    expect(caption('turn', { for: 60, against: 10, abstain: [0, 1] })[0]).toBe(
      '25 voters changing sides would have turned it.',
    )
    expect(caption('turn', { for: 60, against: 10, abstain: 1 })).toEqual([
      '25 voters changing sides would have turned it; the one who abstained would not.',
      'Исход изменили бы 25 голосов, перешедших на другую сторону; единственный воздержавшийся его не изменил бы.',
    ])
    expect(caption('turn', { for: 21, against: 19, abstain: 2 })).toEqual([
      '1 voter changing sides would have turned it; so would all abstainers together.',
      'Исход изменил бы 1 голос, перешедший на другую сторону; изменили бы его и все воздержавшиеся вместе.',
    ])
  })

  it('begins an open number with a capital', () => {
    expect(caption('turn', { for: 5, against: [10, null] })[0]).toBe(
      'At least 3 voters changing sides would have turned it.',
    )
  })

  it('says where no number would have', () => {
    expect(caption('turn', { for: 60, against: 40, abstain: 5 }, share(1, 1, true))).toEqual([
      'No change of sides would have carried it.',
      'Никакой переход голосов не провёл бы предложение.',
    ])
  })
})
