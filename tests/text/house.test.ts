import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { type Composition, captions, type Count, describe, type Rule, table, twoThirds } from '../../src/index.js'
import { bolsheviks, bund, congress, held } from './house.js'

const majority = congress(held(bolsheviks, 390, 649))

/** What is drawn, with plain spaces. */
function caption(what: 'finding' | 'mark', composition: Composition, rule?: Rule): string[] {
  return (['en', 'ru'] as const).map((locale) =>
    captions(composition, { locale, ...(rule && { rule }) })[what].replaceAll('\u00a0', ' '),
  )
}

suite('the make-up of a body', () => {
  it('is told in English and Russian', () => {
    expect(describe(majority)).toBe(
      'On 25 October (7 November) 1917 the Second Congress had 649 deputies; Bolsheviks held 390 of them, a majority. ' +
        'Source: Antonov-Ovseyenko.',
    )
    expect(describe(majority, { locale: 'ru' })).toBe(
      'Второй съезд, 25 октября (7 ноября) 1917: всего 649 депутатов, из них большевики — 390, большинство. ' +
        'Источник: Antonov-Ovseyenko.',
    )
  })

  it('is told where a source gives no numbers', () => {
    const word = congress({ majority: [bolsheviks, bund] })
    expect(describe(word)).toBe(
      'On 25 October (7 November) 1917 Bolsheviks and Bund held the majority in the Second Congress. Source: Antonov-Ovseyenko.',
    )
    expect(describe(word, { locale: 'ru' })).toContain('1917: большинство — большевики и Бунд. ')
    expect(describe(congress({}))).toContain(
      'The numbers in the Second Congress on 25 October (7 November) 1917 are not known. ',
    )
    expect(describe(congress(held(bolsheviks, 390, null)))).toContain(
      '1917, in the Second Congress, Bolsheviks had 390 deputies. ',
    )
    expect(describe(congress({ total: 1 }), { locale: 'ru' })).toContain('1917: всего 1 депутат. ')
  })

  it('has a headline', () => {
    expect(caption('finding', majority)).toEqual([
      'Bolsheviks 390 of 649: a majority',
      'Большевики — 390 из 649, большинство',
    ])
    expect(caption('finding', congress(held(bund, 10, 649)))).toEqual(['Bund 10 of 649', 'Бунд — 10 из 649'])
    expect(caption('finding', congress({ ...held(bolsheviks, 100, 600), about: true }))).toEqual([
      'Bolsheviks about 100 of about 600',
      'Большевики — около 100 из примерно 600',
    ])
    expect(caption('finding', congress({ total: 649 }))).toEqual(['649 deputies', '649 депутатов'])
    expect(caption('finding', { ...congress(held(bund, 60, 100)), unit: 'percent' })).toEqual([
      'Bund 60 percent: a majority',
      'Бунд — 60 процентов, большинство',
    ])
  })

  it('is marked by the share of a rule, whatever its base', () => {
    const body = congress(held(bolsheviks, 390, 650))
    expect(caption('mark', body)).toEqual(['326: more than half of 650', '326: больше половины из 650'])
    for (const of of ['members', 'decisive', 'cast'] as const) {
      expect(caption('mark', body, twoThirds(of))).toEqual([
        '434: at least two thirds of 650',
        '434: не менее двух третей из 650',
      ])
    }
    expect(caption('mark', congress(held(bolsheviks, 390, [500, null])), twoThirds('members'))).toEqual([
      'At least 334: two thirds of all deputies',
      'Не менее 334: две трети всех депутатов',
    ])
    expect(caption('mark', body, { of: 'decisive', share: [1, 2], strictly: true, tie: 'carried' })[0]).toContain('326')
  })

  it('claims what is held, and only that', () => {
    const rule = twoThirds('members')
    expect(caption('finding', congress(held(bolsheviks, 433, 650)), rule)).toEqual([
      'Bolsheviks 433 of 650',
      'Большевики — 433 из 650',
    ])
    expect(caption('finding', congress(held(bolsheviks, 434, 650)), rule)).toEqual([
      'Bolsheviks 434 of 650: at least two thirds',
      'Большевики — 434 из 650, не менее двух третей',
    ])
  })

  it('says where one group is all there is', () => {
    expect(caption('finding', congress(held(bolsheviks, 92, 92)))).toEqual([
      'Bolsheviks 92 of 92: all',
      'Большевики — 92 из 92, все',
    ])
  })

  it('needs no number of a total that its own groups exceed, or of none', () => {
    const over = congress({
      total: 150,
      seats: [
        { faction: bolsheviks, seats: 80 },
        { faction: bund, seats: 145 },
      ],
    })
    expect(caption('mark', over)).toEqual(['', ''])
    expect(describe(over)).toContain('Bund held 145 of them. ')
    expect(caption('mark', congress(held(bolsheviks, 0, 0)))).toEqual(['', ''])
  })

  it('keeps a rounded least rounded', () => {
    expect(caption('finding', congress({ total: [240, null], about: true }))).toEqual([
      'About 240 or more deputies',
      'Около 240 или больше депутатов',
    ])
  })

  it('names all who are the largest, and none where it is open', () => {
    const both = congress({ total: 400, seats: [bolsheviks, bund].map((faction) => ({ faction, seats: 150 })) })
    expect(caption('finding', both)).toEqual([
      'Bolsheviks and Bund 150 each of 400',
      'Большевики и Бунд — по 150 из 400',
    ])
    expect(describe(both)).toContain('had 400 deputies; Bolsheviks and Bund held 150 of them each.')
    expect(describe(both, { locale: 'ru' })).toContain('из них большевики и Бунд — по 150.')
    const open = congress({
      seats: [
        { faction: bolsheviks, seats: [100, 150] },
        { faction: bund, seats: [140, 160] },
      ],
    })
    expect(caption('finding', open)).toEqual(['At least 240 deputies', 'Не менее 240 депутатов'])
  })

  it('keeps the majority of the source’s word beside the numbers', () => {
    const told = congress({ ...held(bolsheviks, 150, 400), majority: [bund, bolsheviks] })
    expect(describe(told)).toContain('Bolsheviks held 150 of them; Bund and Bolsheviks held the majority.')
    expect(describe(told, { locale: 'ru' })).toContain('большевики — 150; большинство — Бунд и большевики.')
  })

  it('follows one reading and names the totals of the others', () => {
    const two = congress(held(bolsheviks, 390, 649), held(bolsheviks, 300, [600, null]))
    expect(captions(two).grounds).toContain('Other accounts: Antonov-Ovseyenko (at\u00a0least\u00a0600).')
    expect(captions(two, { reading: 1 }).finding).toBe('Bolsheviks 300 of at\u00a0least\u00a0600')
    expect(captions(congress(held(bund, 1, [600, null]), held(bund, 2, [600, null]))).grounds).not.toContain('Other')
    expect(() => describe(two, { reading: 2 })).toThrow(
      new RangeError('describe requires a reading from 0 to 1, got 2'),
    )
  })

  it('knows groups that are no faction', () => {
    const lists = congress({
      ...held(bolsheviks, 39, 87),
      groups: [{ label: { en: 'United Socialists', ru: 'объединённые социалисты' }, seats: 40 }],
    })
    expect(caption('finding', lists)).toEqual(['United Socialists 40 of 87', 'Объединённые социалисты — 40 из 87'])
    expect(table(lists).rows).toEqual([
      ['Bolsheviks', '39'],
      ['United Socialists', '40'],
      ['not listed', '8'],
      ['total', '87'],
    ])
  })

  it('refuses a rule that is none', () => {
    expect(() => describe(majority, { rule: { of: 'members', share: [3, 2], strictly: true } })).toThrow(
      'describe requires a share',
    )
  })

  it('law: is told in two whole sentences', () => {
    const counts: fc.Arbitrary<Count> = fc.oneof(
      fc.constant(null),
      fc.nat(700),
      fc.tuple(fc.nat(600), fc.nat(99)).map(([least, more]): Count => [least, least + more]),
      fc.nat(600).map((least): Count => [least, null]),
    )
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.boolean(),
        fc.constantFrom('en' as const, 'ru' as const),
        fc.constantFrom('deputies' as const, 'seats' as const, 'percent' as const),
        (seats, total, about, locale, unit) => {
          const text = describe({ ...congress({ ...held(bolsheviks, seats, total), about }), unit }, { locale })
          expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|\(\)| [,.;:)]|не менее не менее|около не/)
          expect(text).toMatch(/^\p{Lu}[^.]*\. [^.]*\.$/u)
        },
      ),
    )
  })
})
