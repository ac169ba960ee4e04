import { describe as suite, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import {
  captions,
  describe,
  majorityOfCast,
  majorityOfMembers,
  majorityOfPresent,
  type Motion,
  motionById,
  type Rule,
  simpleMajority,
  type Tally,
  twoThirds,
  verdicts,
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
      'Исход неясен: 10 за, число голосов против неизвестно',
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
      { for: null, against: null, margin: { of: 'for', by: [20, null] } },
      'Not decidable: at least 20 more for than against',
      'Исход неясен: за не менее чем на 20 больше, чем против',
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
    [
      { for: null, against: 80, margin: { of: 'against', by: 0 } },
      'Rejected: 80 against, as many for',
      'Отклонено: 80 против, столько же за',
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

suite('a source that rounds', () => {
  const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
  const [first, second] = presidium.readings
  const margin = { ...second!, for: null, against: null, abstain: null, margin: { of: 'against', by: 100 } } as const

  it('makes all that is computed from it about as much, and no number below ten', () => {
    const round: Motion = {
      ...presidium,
      outcome: 'carried',
      readings: [{ ...first!, for: 1200, against: 900, abstain: 5, about: true }],
    }
    expect(describe(round)).toContain(
      'The motion was carried by about 300 (about 1,200 for the Presidium, about 900 against, 5 abstained): ' +
        'about 1,051, more than half of about 2,100 for and against, were needed. ' +
        'About 150 voters changing sides would have turned it; all abstainers together would not.',
    )
    expect(describe(round, { locale: 'ru' }).replaceAll('\u00a0', ' ')).toContain(
      'Предложение принято с перевесом примерно в 300 голосов (около 1 200 за Президиум, около 900 против, ' +
        'воздержались 5): требовалось около 1 051, больше половины из примерно 2 100 голосов за и против. ' +
        'Исход изменили бы около 150 голосов, перешедших на другую сторону;',
    )
  })

  it('blurs nobody who counts by a margin alone', () => {
    const both = describe({ ...presidium, readings: [first!, { ...margin, about: true }] })
    expect(both).toContain('rejected by 105 (414 for the Presidium, 519 against, 69 abstained): 467, ')
    const alone = { ...presidium, readings: [{ ...margin, about: true }] }
    expect(captions(alone).finding).toBe('Rejected by about\u00a0100')
    expect(captions(alone, { locale: 'ru' }).finding).toBe('Отклонено с\u00a0перевесом примерно в\u00a0100 голосов')
  })
})

suite('what came of a vote', () => {
  it('is told as the record has it, in a language that the record knows', () => {
    const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    expect(captions(presidium).consequence.replaceAll('\u00a0', ' ')).toBe('The resignation of the Presidium stood.')
    expect(captions(presidium, { locale: 'ru' }).consequence.replaceAll('\u00a0', ' ')).toBe(
      'Отставка Президиума осталась в силе.',
    )
    expect(captions({ ...presidium, consequence: { en: 'It stood.' } }, { locale: 'ru' }).consequence).toBe('')
    expect(captions({ ...presidium, consequence: { en: 'It\0\u202e\nstood.' } }).consequence).toBe('It stood.')
    expect(captions({ for: 1, against: 0 }).consequence).toBe('')
  })
})

suite('one who abstained', () => {
  it('is one in Russian too', () => {
    expect(describe({ for: 5, against: 3, abstain: 1 }, { locale: 'ru' })).toContain('воздержался 1)')
    expect(describe({ for: 5, against: 3, abstain: 21 }, { locale: 'ru' })).toContain('воздержался 21)')
    expect(describe({ for: 5, against: 3, abstain: [1, 2] }, { locale: 'ru' })).toContain('воздержались 1–2)')
  })
})

suite('what the record says came out', () => {
  const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
  const recorded = (outcome: 'carried' | 'rejected' | 'unknown', tally: Tally) => ({
    ...presidium,
    outcome,
    readings: [{ ...presidium.readings[1]!, abstain: null, ...tally }],
  })
  const both = (what: 'finding' | 'description', vote: Motion, rule = simpleMajority) =>
    (['en', 'ru'] as const).map((locale) => captions(vote, { locale, rule })[what].replaceAll('\u00a0', ' '))

  it('is told where the numbers cannot tell', () => {
    const land = recorded('carried', { for: null, against: 1 })
    expect(both('finding', land)).toEqual([
      'Recorded as carried: an unknown number for, 1 against',
      'По источникам принято: число голосов за неизвестно, 1 против',
    ])
    const [en, ru] = both('description', land)
    expect(en).toContain(
      'The motion is recorded as carried (an unknown number for the Presidium, 1 against); ' +
        'the numbers alone cannot tell: more than half of the votes for and against were needed.',
    )
    expect(ru).toContain(
      'По источникам предложение принято (число голосов за Президиум неизвестно, 1 против); по одним',
    )
    expect(both('finding', recorded('rejected', { for: null, against: null }))).toEqual([
      'Recorded as rejected, without numbers',
      'По источникам отклонено, числа неизвестны',
    ])
    expect(both('finding', recorded('unknown', { for: null, against: 1 }))[0]).toBe(
      'Not decidable: an unknown number for, 1 against',
    )
  })

  it('is told where a rule says otherwise', () => {
    const council = recorded('rejected', { for: 95, against: 70 })
    expect(both('finding', council)).toEqual([
      'Recorded as rejected: 95 for, 70 against',
      'По источникам отклонено: 95 за, 70 против',
    ])
    const [en, ru] = both('description', council)
    expect(en).toContain(
      'The motion is recorded as rejected, though by these numbers it was carried (95 for the Presidium, 70 against): 83, ',
    )
    expect(ru).toContain(
      'По источникам предложение отклонено, хотя по этим числам принято (95 за Президиум, 70 против)',
    )
    expect(both('finding', council, twoThirds('decisive'))[0]).toBe('Rejected: 95 for, 70 against')
    expect(captions(council).turn).toBe('')
    expect(captions(council, { rule: twoThirds('decisive') }).turn).toContain('15')
  })

  it('is told with a margin that does not reach', () => {
    const vote = recorded('carried', { for: null, against: null, margin: { of: 'for', by: 20 } })
    expect(both('finding', vote, twoThirds('decisive'))).toEqual([
      'Recorded as carried by 20',
      'По источникам принято с перевесом в 20 голосов',
    ])
  })
})

suite('readings that leave it open', () => {
  const open: Motion = {
    ...motionById(archive, 'petrograd-soviet-1917-09-09-presidium'),
    outcome: 'unknown',
  }
  const [first] = open.readings
  const told = (...tallies: readonly (Tally & { readonly about?: boolean })[]): Motion => ({
    ...open,
    readings: tallies.map((tally) => ({ source: first!.source, locator: 'p. 1', ...tally })),
  })

  it('are not passed over where they contradict', () => {
    const vote = told({ for: 90, against: 60 }, { for: null, against: 100 })
    expect(captions(vote).finding).toContain('Not decidable')
    expect(verdicts(vote, [simpleMajority]).summary).toBe('cannot be known')
  })

  it('differ within one source', () => {
    const vote = told({ for: 90, against: 60 }, { for: 91, against: 60 })
    expect(captions(vote).grounds).toContain('Its figures differ on votes for (90, 91).')
    expect(captions(vote, { locale: 'ru' }).grounds.replaceAll('\u00a0', ' ')).toContain(
      'Его данные расходятся в числе голосов за (90, 91).',
    )
    expect(describe(vote)).toContain('; the source’s figures differ on votes for')
    expect(describe(vote, { locale: 'ru' })).toContain('; данные источника расходятся в числе голосов за')
  })

  it('are disputed where the record says so', () => {
    const vote: Motion = { ...told({ for: 813, against: 183 }), outcome: 'disputed' }
    expect(captions(vote).finding.replaceAll('\u00a0', ' ')).toBe('The sources disagree: 813 for, 183 against')
    expect(captions(vote).turn).toBe('')
  })
})

suite('who came to the sitting', () => {
  const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

  // Trotsky, History of the Russian Revolution: “about a thousand” at the sitting of 9 September 1917.
  it('is the base of those present, rounded, and no fewer than voted', () => {
    const [en, ru] = (['en', 'ru'] as const).map((locale) =>
      captions(motion, { locale, rule: majorityOfPresent }).mark.replaceAll('\u00a0', ' '),
    )
    expect(en).toBe('About 501 or more needed: more than half of those present')
    expect(ru).toBe('Нужно около 501 или больше: больше половины всех присутствующих')
  })

  it('is left out where another base is asked for', () => {
    expect(captions(motion).mark.replaceAll('\u00a0', ' ')).toBe(
      '467 needed: more than half of the 933 for and against',
    )
  })
})

suite('rounded figures', () => {
  it('give no lead and no turn that is smaller than they are rounded by', () => {
    const text = describe({ for: 101, against: 100, about: true } as Tally)
    expect(text).not.toContain('by 1')
  })

  it('are whole words below ten in Russian', () => {
    const motion = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
    const vote = { ...motion, readings: [{ ...motion.readings[0]!, for: 400, against: 416, about: true }] }
    expect(captions(vote, { locale: 'ru' }).turn.replaceAll('\u00a0', ' ')).toMatch(
      /^Исход изменили бы \d голос(а|ов), переше/,
    )
  })
})
