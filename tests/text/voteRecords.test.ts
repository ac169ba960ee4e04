import { describe as suite, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import {
  captions,
  describe,
  majorityOfPresent,
  type Motion,
  motionById,
  simpleMajority,
  type Tally,
  twoThirds,
  verdicts,
} from '../../src/index.js'

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
