import { describe as suite, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { captions, describe, type Motion, motionById, type Tally, twoThirds } from '../../src/index.js'
import { caption } from './caption.js'

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

suite('one who abstained', () => {
  it('is one in Russian too', () => {
    expect(describe({ for: 5, against: 3, abstain: 1 }, { locale: 'ru' })).toContain('воздержался 1)')
    expect(describe({ for: 5, against: 3, abstain: 21 }, { locale: 'ru' })).toContain('воздержался 21)')
    expect(describe({ for: 5, against: 3, abstain: [1, 2] }, { locale: 'ru' })).toContain('воздержались 1–2)')
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
