import { describe as suite, expect, it } from 'vitest'
import { describe, majorityOfCast, majorityOfMembers, type Rule, simpleMajority, twoThirds } from '../../src/index.js'
import { caption } from './caption.js'

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
      'At least 467 needed: more than half of all members',
      'Нужно не менее 467: больше половины всех членов',
    ])
  })

  it('says “at least” once', () => {
    expect(caption('mark', { for: 67, against: 33 }, twoThirds('members'))).toEqual([
      'At least 67 needed: two thirds of all members',
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
    expect(caption('mark', nobody)).toEqual(['Nobody voted for or against', 'Ни за, ни против никто не голосовал'])
    expect(describe(nobody)).toBe(
      'The motion was rejected (0 for, 0 against, 0 abstained): nobody voted for or against.',
    )
    expect(describe(nobody, { rule: majorityOfCast, locale: 'ru' })).toBe(
      'Предложение отклонено (0 за, 0 против, воздержавшихся нет): никто не голосовал.',
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

  it('is one who abstained, alone, where he is enough', () => {
    expect(caption('turn', { for: 2, against: 1, abstain: 1 })).toEqual([
      '1 voter changing sides would have turned it; so would the one who abstained.',
      'Исход изменил бы 1 голос, перешедший на другую сторону; изменил бы его и единственный воздержавшийся.',
    ])
  })

  it('says where no number would have', () => {
    expect(caption('turn', { for: 60, against: 40, abstain: 5 }, share(1, 1, true))).toEqual([
      'No change of sides would have carried it.',
      'Сколько бы голосов ни перешло на другую сторону, предложение не прошло бы.',
    ])
  })
})

suite('a vote that needs a quorum', () => {
  const rule: Rule = { ...simpleMajority, quorum: { of: 'cast', least: 500 } }

  it('says who came where they were too few', () => {
    const few = { for: 200, against: 90, abstain: 10 }
    expect(caption('finding', few, rule)).toEqual(['No quorum: 300 of the 500 needed', 'Нет кворума: 300 из 500'])
    expect(describe(few, { rule })).toBe(
      'Too few took part for the vote to count (200 for, 90 against, 10 abstained): 300 voted, 500 were needed.',
    )
    expect(describe(few, { rule, locale: 'ru' })).toBe(
      'Участвовало слишком мало, голосование недействительно (200 за, 90 против, воздержались 10): ' +
        'голосовавших — 300, требовалось 500.',
    )
  })

  it('names the quorum where it was reached', () => {
    const enough = { for: 300, against: 290, abstain: 10 }
    expect(describe(enough, { rule })).toContain('for and against, were needed; the quorum was 500.')
    expect(describe(enough, { rule, locale: 'ru' })).toContain('голосов за и против; кворум — 500.')
  })
})

suite('a tie', () => {
  it('is named where it decides', () => {
    expect(caption('finding', { for: 21, against: 21 })).toEqual([
      'Rejected on a tie: 21 for, 21 against',
      'Отклонено при равенстве голосов: 21 за, 21 против',
    ])
    expect(caption('finding', { for: 50, against: 50 }, { ...simpleMajority, tie: 'carried' })[0]).toBe(
      'Carried on a tie: 50 for, 50 against',
    )
  })

  it('is not where a share of others decides', () => {
    expect(caption('finding', { for: 21, against: 21, abstain: 2 }, majorityOfCast)[0]).toBe(
      'Rejected: 21 for, 21 against',
    )
    expect(caption('finding', { for: 50, against: 50 }, twoThirds('decisive'))[0]).toBe('Rejected: 50 for, 50 against')
  })
})
