import { describe as suite, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import {
  captions,
  describe,
  majorityOfMembers,
  motionById,
  type Motion,
  type Tally,
  twoThirds,
} from '../../src/index.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const power = motionById(archive, 'petrograd-soviet-1917-08-31-power')

/** The vote of 9 September with other figures. */
function vote(...tallies: readonly Tally[]): Motion {
  return {
    ...presidium,
    readings: tallies.map((tally, i) => ({ ...presidium.readings[i % 2]!, abstain: null, ...tally })),
  }
}

suite('describe(subject, options)', () => {
  it('tells the vote of 9 September 1917 in English', () => {
    expect(describe(presidium)).toBe(
      'On 9 (22) September 1917 the Petrograd Soviet, voting by leaving the room, was asked: “Shall the Presidium’s resignation be refused?” ' +
        'The motion was rejected by 105 (414 for the Presidium, 519 against, 67–69 abstained): 467, more than half of the 933 for and against, were needed. ' +
        '53 voters changing sides would have turned it; all abstainers together would not; ' +
        'the sources differ on abstentions (Antonov-Ovseyenko 69, after Trotsky 67).',
    )
  })

  it('tells the vote of 9 September 1917 in Russian', () => {
    expect(describe(presidium, { locale: 'ru' })).toBe(
      '9 (22) сентября 1917 Петроградский Совет (голосовали выходом из зала) решал вопрос: «Отклонить ли отставку Президиума?» ' +
        'Предложение отклонено с перевесом в 105 голосов (414 за Президиум, 519 против, воздержались 67–69): требовалось 467, больше половины 933 голосов за и против. ' +
        'Исход изменили бы 53 голоса, перешедшие на другую сторону; все воздержавшиеся вместе его не изменили бы; ' +
        'источники расходятся в числе воздержавшихся (Антонов-Овсеенко – 69, по Троцкому – 67).',
    )
  })

  it.each([
    [1, 'Исход изменил бы 1 голос, перешедший на другую сторону.'],
    [2, 'Исход изменили бы 2 голоса, перешедшие на другую сторону.'],
    [5, 'Исход изменили бы 5 голосов, перешедших на другую сторону.'],
    [11, 'Исход изменили бы 11 голосов, перешедших на другую сторону.'],
    [21, 'Исход изменил бы 21 голос, перешедший на другую сторону.'],
  ])('counts %i voters in Russian as Russian does', (switchers, sentence) => {
    const against = 100 + switchers
    expect(describe({ for: 101 - switchers, against }, { locale: 'ru' })).toContain(sentence)
  })

  it('speaks of one voter in English', () => {
    expect(describe({ for: 100, against: 101 })).toContain('1 voter changing sides would have turned it.')
  })

  it('describes a bare tally', () => {
    expect(describe({ for: 279, against: 115 })).toBe(
      'The motion was carried by 164 (279 for, 115 against): 198, more than half of the 394 for and against, were needed. ' +
        '82 voters changing sides would have turned it.',
    )
  })

  it('says that the sources contradict each other', () => {
    const text = describe(vote({ for: 10, against: 5 }, { for: 5, against: 10 }))
    expect(text).toContain('The sources disagree on whether the motion was carried')
    expect(text).toContain('votes for (Antonov-Ovseyenko 10, after Trotsky 5)')
  })

  it('says what cannot be known', () => {
    expect(captions({ for: null, against: null }).finding).toBe('The votes are not known')
    expect(describe({ for: 10, against: [5, 15] })).toContain('cannot be known (10 for, 5–15 against)')
    expect(describe({ for: 10, against: null })).toContain('10 for, an unknown number against')
  })

  it('names the base of other rules, and leaves out a base that is not known', () => {
    expect(captions({ for: 52, against: 9, abstain: 30 }, { rule: twoThirds('cast') }).mark).toBe(
      '61 needed: at least two thirds of the 91 votes cast, abstentions included',
    )
    expect(captions({ for: 414, against: 519, members: 2000 }, { rule: majorityOfMembers }).mark).toBe(
      '1,001 needed: more than half of all 2,000 members',
    )
    expect(captions({ for: 414, against: 519 }, { rule: majorityOfMembers }).mark).toBe(
      'at least 467 needed: more than half of all members',
    )
  })

  it('says by how much only of the side that prevailed', () => {
    const short = describe({ for: 60, against: 40 }, { rule: twoThirds('decisive') })
    expect(short).toContain('The motion was rejected (60 for, 40 against)')
    expect(describe({ for: 60, against: 40 }, { rule: twoThirds('decisive'), locale: 'ru' })).not.toContain('перевес')
  })

  it('never has more than three sentences', () => {
    for (const subject of [presidium, power]) {
      for (const locale of ['en', 'ru'] as const) {
        const text = describe(subject, { locale }).replaceAll(/[“«][^”»]*[”»]/g, 'question.')
        expect(text.match(/\.(?= |$)/g)).toHaveLength(3)
      }
    }
  })

  it('gives rounded figures as rounded', () => {
    const rounded = { ...presidium, readings: [{ ...presidium.readings[0]!, for: 100, against: 2000, about: true }] }
    expect(captions(rounded).finding).toBe('Rejected: about 100 for, about 2,000 against')
    expect(captions(rounded, { locale: 'ru' }).finding).toBe('Отклонено: около 100 за, около 2\u00a0000 против')
  })

  it('requires a language that the library writes', () => {
    expect(() => describe(presidium, { locale: 'de' as 'en' })).toThrow('wordsOf requires one of en, ru, got "de"')
  })
})
