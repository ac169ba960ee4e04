import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from '../../src/exchange/index.js'

describe('slugOf(text)', () => {
  it.each([
    ['Petrograd Soviet', 'petrograd-soviet'],
    ['  Left—SRs / «левые»  ', 'left-srs-levye'],
    ['Workers’ Section', 'workers-section'],
    ['Чхеидзе и Щёголев', 'chkheidze-i-shchegolev'],
    ['Совѣтъ рабочихъ депутатовъ', 'sovet-rabochikh-deputatov'],
    ['Україна, ґанок, Ўсход', 'ukraina-ganok-uskhod'],
    ['Miéville', 'mieville'],
    ['Łódź, Straße', 'lodz-strasse'],
    ['1917', 'n-1917'],
    ['საბჭო', 'u10e1-u10d0-u10d1-u10ed-u10dd'],
    ['', 'x'],
    ['—', 'x'],
    ['constructor', 'x-constructor'],
    ['__proto__', 'proto'],
  ])('%o', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('tells long names apart that begin alike', () => {
    const long = 'Совет рабочих и солдатских депутатов '.repeat(9)
    const slugs = ['Москвы', 'Киева'].map((city) => slugOf(long + city))
    expect(slugs).toEqual(
      slugs.map(() => expect.stringMatching(/^sovet-rabochikh-i-soldatskikh-[a-z-]+-[a-z0-9]{4,7}$/) as string),
    )
    expect(new Set(slugs).size).toBe(2)
    for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(100)
  })

  it('is an id for any text, and the same of an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})
