import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { captions, describe, motionById, type Motion, type Tally, twoThirds } from '../../src/index.js'
import { openTallies, rules } from '../measure/oracle.js'

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
      'On 9 (22) September 1917 the question put to the Petrograd Soviet, voting by leaving the room, was: “Shall the Presidium’s resignation be refused?” ' +
        'The motion was rejected by 105 (414 for the Presidium, 519 against, 67–69 abstained): 467, more than half of the 933 for and against, were needed. ' +
        '53 voters changing sides would have turned it; all abstainers together would not; ' +
        'the sources differ on abstentions (Antonov-Ovseyenko: 69; Trotsky, retold: 67).',
    )
  })

  it('tells the vote of 9 September 1917 in Russian', () => {
    expect(describe(presidium, { locale: 'ru' })).toBe(
      'Петроградский Совет, 9 (22) сентября 1917: поставлен вопрос «Отклонить ли отставку Президиума?», голосовали выходом из зала. ' +
        'Предложение отклонено с перевесом в 105 голосов (414 за Президиум, 519 против, воздержались 67–69): требовалось 467, больше половины из 933 голосов за и против. ' +
        'Исход изменили бы 53 голоса, перешедшие на другую сторону; все воздержавшиеся вместе его не изменили бы; ' +
        'источники расходятся в числе воздержавшихся (Антонов-Овсеенко — 69; Троцкий в пересказе — 67).',
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
    expect(text).toContain('votes for (Antonov-Ovseyenko: 10; Trotsky, retold: 5)')
  })

  it('says what cannot be known', () => {
    expect(captions({ for: null, against: null }).finding).toBe('The votes are not known')
    expect(describe({ for: 10, against: [5, 15] })).toContain('cannot be known (10 for, 5–15 against)')
    expect(describe({ for: 10, against: null })).toContain('10 for, an unknown number against')
  })

  it('says by how much only of the side that prevailed', () => {
    const short = describe({ for: 60, against: 40 }, { rule: twoThirds('decisive') })
    expect(short).toContain('The motion was rejected (60 for, 40 against)')
    expect(describe({ for: 60, against: 40 }, { rule: twoThirds('decisive'), locale: 'ru' })).not.toContain('перевес')
  })

  it('gives rounded figures as rounded', () => {
    const rounded = { ...presidium, readings: [{ ...presidium.readings[0]!, for: 100, against: 2000, about: true }] }
    expect(describe(rounded)).toContain('(about 100 for the Presidium, about 2,000 against, about 69 abstained)')
    expect(describe(rounded, { locale: 'ru' })).toContain('(около 100 за Президиум, около 2\u00a0000 против')
  })

  it('asks without knowing whether a body is one or many', () => {
    const { session } = presidium
    const many = {
      ...presidium,
      method: 'unknown' as const,
      session: {
        ...session,
        day: '1917-09',
        soviet: { ...session.soviet, short: { en: 'Moscow Soviets', ru: 'Московские Советы' } },
      },
    }
    expect(describe(many)).toMatch(
      /^In September 1917 \(Old Style\) the question put to the Moscow Soviets was: “Shall/,
    )
    expect(describe(many, { locale: 'ru' })).toMatch(
      /^Московские Советы, сентябрь 1917 \(ст\. ст\.\): поставлен вопрос «Отклонить ли отставку Президиума\?»\. Предл/,
    )
  })

  it('speaks of one reading', () => {
    const text = describe(presidium, { reading: 1 })
    expect(text).toContain('(414 for the Presidium, 519 against, 67 abstained)')
    expect(text).not.toContain('differ')
    const two = vote({ for: 10, against: 5 }, { for: 5, against: 10 })
    expect(describe(two, { reading: 0 })).toContain(
      'though by these numbers it was carried (10 for the Presidium, 5 against)',
    )
    expect(describe(two, { reading: 1 })).toContain('The motion was rejected by 5 (5 for the Presidium, 10 against)')
    const rounded = { ...two, readings: [two.readings[0]!, { ...two.readings[1]!, about: true }] }
    expect(describe(rounded, { reading: 0 })).not.toContain('about')
    expect(describe(rounded, { reading: 1 })).toContain('about 10 against')
  })

  it.each([-1, 2, 7, 0.5, NaN])('refuses reading %d of two', (reading) => {
    expect(() => describe(presidium, { reading })).toThrow(
      new RangeError(`describe requires a reading from 0 to 1, got ${reading}`),
    )
  })

  it('refuses what has no reading', () => {
    const none = new RangeError('describe requires at least one reading, got none')
    expect(() => describe({ ...presidium, readings: [] })).toThrow(none)
    expect(() => describe({ ...archive.compositions[0]!, readings: [] })).toThrow(none)
  })

  it('requires a language that the library writes', () => {
    const error = new RangeError('describe requires one of en, ru, got "de"')
    // Only what is no `Locale` can be refused.
    for (const subject of [presidium, archive.compositions[0]!]) {
      expect(() => describe(subject, { locale: 'de' as 'en' })).toThrow(error)
    }
  })
})

suite('law: a description is made of one to three whole sentences', () => {
  const whole = (text: string) => {
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.|\?\.|\(\)| [,.;:)]|\( /)
    expect(text).toMatch(/^[\p{Lu}].*[^.]\.$/u)
    const quoted = text.replaceAll(/[“«][^”»]*[”»]/g, (question) => (question.endsWith('»') ? 'q' : 'q.'))
    const stops = quoted.match(/\.(?= |$)/g)
    expect(stops?.length).toBeGreaterThanOrEqual(1)
    expect(stops?.length).toBeLessThanOrEqual(3)
  }
  const locales = fc.constantFrom('en' as const, 'ru' as const)

  it('about any tally by any rule', () => {
    fc.assert(
      fc.property(openTallies, rules, locales, (tally, rule, locale) => {
        const text = describe(tally, { rule, locale })
        whole(text)
        expect(text).not.toMatch(/at least \d+, at least [^o]|не менее \d+, не менее|of the 0 |из 0 /)
        expect(text).not.toMatch(/an unknown number for, an unknown number against|против неизвестно.*за неизвестно/)
      }),
    )
  })

  it('about any vote with two readings', () => {
    fc.assert(
      fc.property(openTallies, openTallies, rules, locales, (first, second, rule, locale) => {
        whole(describe(vote(first, second), { rule, locale }))
      }),
    )
  })

  it('about what is in the archive', () => {
    for (const locale of ['en', 'ru'] as const) {
      for (const subject of [presidium, power, ...archive.compositions])
        whole(describe(subject, { locale }).replaceAll('ст. ст.', 'ст.'))
    }
  })

  it('without no-break spaces but for those within numbers', () => {
    fc.assert(
      fc.property(openTallies, rules, locales, (tally, rule, locale) => {
        expect(describe(vote(tally), { rule, locale }).replace(/(?<=\d)\u00a0(?=\d)/g, '')).not.toContain('\u00a0')
      }),
    )
  })
})
