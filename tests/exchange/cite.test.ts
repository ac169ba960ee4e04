import { BibLatexParser } from 'biblatex-csl-converter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { authorsOf } from '../../src/exchange/authorsOf.js'
import { bibtexOf } from '../../src/exchange/bibtexOf.js'
import { cite } from '../../src/exchange/cite.js'
import { cslOf } from '../../src/exchange/cslOf.js'
import { frozen } from '../model/frozen.js'
import { type Locale, motionById, type Source } from '../../src/index.js'

const lenin = archive.sources.find(({ id }) => id === 'pss34')!
const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

describe('cite(vote)', () => {
  it('gives one note a reading, in their order', () => {
    expect(cite(presidium)).toEqual([
      'V. A. Antonov-Ovseyenko, Memoirs, in “Overwhelming Advance of Bolsheviks in the Soviets” (2017), paragraph 5.',
      'Marx’s Theory of Revolutions (blog), day-by-day entries on 1917 (2017), entry for 22 September / 9 September 1917.',
    ])
    expect(cite(archive.compositions[0]!)).toHaveLength(archive.compositions[0]!.readings.length)
    expect(cite(archive.events[0]!)[0]).toMatch(/\.$/)
  })

  it('points in Russian as Russian works do', () => {
    const [note] = cite({ readings: [{ source: lenin, locator: 'с. 486' }] }, { locale: 'ru' })
    expect(note).toBe('В. И. Ленин. Полное собрание сочинений, 5-е изд., т. 34 (июль – октябрь 1917), 1969. с. 486.')
  })

  it('names each place once, and ends in one full stop', () => {
    const unsigned: Source = { ...lenin, author: null, title: 'A page', year: null }
    const readings = ['p. 1', 'p. 2', 'p. 1', 'etc.'].map((locator) => ({ source: unsigned, locator }))
    expect(cite(Object.freeze({ readings }))).toEqual(['A page, p. 1.', 'A page, p. 2.', 'A page, etc.'])
  })

  it('requires a language that it writes', () => {
    const locale = 'de' as Locale
    expect(() => cite(presidium, { locale })).toThrow(new RangeError('cite requires the locale "en" or "ru", got "de"'))
  })
})

describe('authorsOf(source)', () => {
  it.each([
    ['V. A. Antonov-Ovseyenko', [{ family: 'Antonov-Ovseyenko', given: 'V. A.' }]],
    ['Л. Троцкий', [{ family: 'Троцкий', given: 'Л.' }]],
    [
      'Ю. Фельштинский, В. Попов',
      [
        { family: 'Фельштинский', given: 'Ю.' },
        { family: 'Попов', given: 'В.' },
      ],
    ],
    ['China Miéville', [{ family: 'Miéville', given: 'China' }]],
    ['З. А. Канстанцінава', [{ family: 'Канстанцінава', given: 'З. А.' }]],
  ])('takes %s apart', (author, names) => {
    expect(authorsOf({ author, kind: 'history' })).toEqual(names)
  })

  it.each([
    'Wikipedia (Russian)',
    'Коллектив авторов',
    'L. C. Fraina (ed.)',
    'Encyclopedia of Ukraine',
    'РСДРП (объединённая), Центральный комитет',
    'Leon Trotsky (trans. M. Eastman)',
  ])('leaves %s whole', (author) => {
    expect(authorsOf({ author, kind: 'history' })).toEqual([{ literal: author }])
  })

  it('takes two words for a person only in a memoir or a history', () => {
    expect(authorsOf({ author: 'Presidential Library', kind: 'web' })).toEqual([{ literal: 'Presidential Library' }])
    expect(authorsOf({ author: 'John Reed', kind: 'memoir' })).toEqual([{ family: 'Reed', given: 'John' }])
    expect(authorsOf({ author: null, kind: 'web' })).toEqual([])
  })
})

describe('cslOf(sources)', () => {
  it('says all that the archive knows of a work', () => {
    expect(cslOf([frozen(lenin)])).toEqual([
      {
        id: 'pss34',
        type: 'book',
        title: 'Полное собрание сочинений, 5-е изд., т. 34 (июль – октябрь 1917)',
        author: [{ family: 'Ленин', given: 'В. И.' }],
        issued: { 'date-parts': [[1969]] },
        language: 'ru',
        note: lenin.note,
      },
    ])
    const [page] = cslOf([{ ...lenin, author: null, year: null, kind: 'web', url: 'https://example.org/' }])
    expect(page).toMatchObject({ type: 'webpage', URL: 'https://example.org/' })
    expect(page).not.toHaveProperty('author')
    expect(page).not.toHaveProperty('issued')
  })
})

describe('bibtexOf(sources)', () => {
  it('writes Cyrillic and accents as they are', () => {
    expect(bibtexOf([frozen(lenin)])).toBe(`@book{pss34,
  title = {Полное собрание сочинений, 5-е изд., т. 34 (июль – октябрь 1917)},
  author = {Ленин, В. И.},
  year = {1969},
  language = {ru},
  note = {Editors’ notes: precise on counts, since they quote protocols and newspapers of the day.},
}
`)
    expect(bibtexOf(archive.sources)).toContain('author = {Miéville, China}')
    expect(bibtexOf([])).toBe('')
  })

  it('escapes what TeX would execute, and lets nothing out of its braces', () => {
    const hostile: Source = {
      ...lenin,
      author: 'Nobody and \\input{x}',
      title: '100 % & $1 #_~^ }\n@book{evil,\ndate = {1}',
      url: 'https://example.org/{a}\\b?c=%20',
    }
    const text = bibtexOf([hostile])
    expect(text.match(/^@/gm)).toHaveLength(1)
    expect(text).toContain(
      'title = {100 \\% \\& \\$1 \\#\\_\\textasciitilde{}\\textasciicircum{} \\textbraceright{} @book\\textbraceleft{}evil',
    )
    expect(text).toContain('author = {{Nobody and \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}}}')
    expect(text).toContain('url = {https://example.org/%7Ba%7D%5Cb?c=%20}')
    expect(text.match(/^ {2}year = /gm)).toHaveLength(1)
  })

  /** What the parser of the editor Fidus Writer, which knows nothing of the house, reads. */
  const parsed = (sources: readonly Source[]) => {
    const { entries, errors } = new BibLatexParser(bibtexOf(sources), { processUnexpected: true }).parse()
    expect(errors).toEqual([])
    return Object.values(entries)
  }
  const plain = (nodes: unknown) =>
    JSON.stringify(nodes)
      .match(/(?<="text":")(?:[^"\\]|\\.)*/g)
      ?.join('')

  it('is read again by others: every source of the archive', () => {
    const entries = parsed(archive.sources)
    expect(entries.map(({ entry_key: key }) => key)).toEqual(archive.sources.map(({ id }) => id))
    expect(entries.map(({ fields }) => plain(fields.title))).toEqual(
      archive.sources.map(({ title }) => plain([{ text: title }])),
    )
    const lettered = entries.find(({ entry_key: key }) => key === 'pss34')
    expect(plain(lettered?.fields.author)).toBe('ЛенинВ. И.')
  })

  it('is one entry with its key and year, whatever a title says', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\p{L}/u.test(text))
    fc.assert(
      fc.property(title, (text) => {
        const [entry, ...more] = parsed([{ ...lenin, title: text, author: null }])
        expect(more).toEqual([])
        expect([entry?.entry_key, entry?.fields.date]).toEqual(['pss34', '1969'])
        const written = bibtexOf([{ ...lenin, title: text }])
        const depth = [...written.matchAll(/[{}]/g)].reduce((sum, [brace]) => sum + (brace === '{' ? 1 : -1), 0)
        expect(depth).toBe(0)
      }),
    )
  })
})
