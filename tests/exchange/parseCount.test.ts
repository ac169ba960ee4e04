import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCount } from '../../src/exchange/parseCount.js'
import { bounds } from '../../src/index.js'

const countIn = (cell: string) => {
  const parsed = parseCount(cell)
  return 'value' in parsed ? parsed.value.count : parsed.problem
}

describe('parseCount(cell)', () => {
  it.each<readonly [cell: string, count: unknown]>([
    ['414', 414],
    [' 0 ', 0],
    // thousands
    ['1 002', 1002],
    ['1\u00a0002', 1002],
    ['1\u202f002', 1002],
    ['1\u2009002', 1002],
    ['1,002', 1002],
    ['1.002', 1002],
    ["1'002", 1002],
    ['1’002', 1002],
    ['1.234.567', 1234567],
    // as a spreadsheet’s numbers are written where some cells are empty
    ['414.0', 414],
    ['414,00', 414],
    // missing
    ...[
      '',
      ' ',
      '\u00a0',
      '-',
      '–',
      '—',
      '−',
      '…',
      '?',
      '??',
      'n/a',
      'N/A',
      'NA',
      '#N/A',
      'нет данных',
      'н/д',
      '#Н/Д',
    ].map((cell) => [cell, null] as const),
    // footnotes
    ['3[1]', 3],
    ['3 [прим. 2]', 3],
    ['414*', 414],
    ['414 **', 414],
    ['414¹', 414],
    ['414†[2]', 414],
    ['—[1]', null],
    // ranges
    ...['67–69', '67-69', '67 — 69', '67..69', '67…69', '67 to 69', '67 до 69', 'от 67 до 69', 'between 67 and 69'].map(
      (cell) => [cell, [67, 69]] as const,
    ),
    ['1 000–1 200', [1000, 1200]],
    ['1.000-1.200', [1000, 1200]],
    ...['≥300', '>= 300', '300+', 'at least 300', 'не менее 300', 'не меньше 300', 'от 300', '300 и более'].map(
      (cell) => [cell, [300, null]] as const,
    ),
    ...['>300', 'more than 300', 'Свыше 300', 'более 300'].map((cell) => [cell, [301, null]] as const),
    ...['≤ 300', 'at most 300', 'up to 300', 'до 300', 'не более 300'].map((cell) => [cell, [0, 300]] as const),
    ...['<300', 'fewer than 300', 'менее 300'].map((cell) => [cell, [0, 299]] as const),
  ])('%j is %j', (cell, count) => {
    expect(countIn(cell)).toEqual(count)
  })

  it.each(['about 100', 'ок. 100', 'ок.100', '~100', '≈ 100', 'c. 100', 'ca 100', 'около 100', 'примерно 100'])(
    '%j is about',
    (cell) => {
      expect(parseCount(cell)).toEqual({ value: { count: 100, about: true } })
    },
  )

  it.each([
    ...['007', '0 414', '0,444', '0.525', '400 и 420', '3 and 5', '[414]', '[414?]', '414 [519]'].map((cell) => [
      cell,
      `requires a whole number such as 414, 1 002 or 67–69, got "${cell}"`,
    ]),
    ['44 [%]', 'requires a number of votes, not a share, got "44 [%]"'],
    ['52%', 'requires a number of votes, not a share, got "52%"'],
    ['52,3 %', 'requires a number of votes, not a share, got "52,3 %"'],
    ['1,5', 'requires a whole number such as 414, 1 002 or 67–69, got "1,5"'],
    ['1.0025', 'requires a whole number such as 414, 1 002 or 67–69, got "1.0025"'],
    ['12,34,567', 'requires a whole number such as 414, 1 002 or 67–69, got "12,34,567"'],
    ['1,002.003', 'requires a whole number such as 414, 1 002 or 67–69, got "1,002.003"'],
    ['4l4', 'requires a whole number such as 414, 1 002 or 67–69, got "4l4"'],
    ['-5', 'requires a whole number such as 414, 1 002 or 67–69, got "-5"'],
    ['1e3', 'requires a whole number such as 414, 1 002 or 67–69, got "1e3"'],
    ['0x1F', 'requires a whole number such as 414, 1 002 or 67–69, got "0x1F"'],
    ['414 (519)', 'requires a whole number such as 414, 1 002 or 67–69, got "414 (519)"'],
    ['414/519', 'requires a whole number such as 414, 1 002 or 67–69, got "414/519"'],
    ['none', 'requires a whole number such as 414, 1 002 or 67–69, got "none"'],
    ['единогласно', 'requires a whole number such as 414, 1 002 or 67–69, got "единогласно"'],
    ['300?', 'requires a whole number such as 414, 1 002 or 67–69, got "300?"'],
    ['69–67', 'requires a range [least, most], got [69, 67] from "69–67"'],
    ['<0', 'requires a whole number of at least 0, got -1 in [0, -1] from "<0"'],
    ['9007199254740993', 'requires at most 9007199254740991, got 9007199254740992 from "9007199254740993"'],
  ])('%j is a problem', (cell, problem) => {
    expect(parseCount(cell)).toEqual({ problem })
  })

  it('reads any number as it is grouped in any way', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(' ', '\u00a0', '\u202f', ',', '.', "'", '’'), (count, separator) => {
        expect(countIn(String(count).replace(/\B(?=(\d{3})+$)/g, separator))).toBe(count)
      }),
    )
  })

  it('gives a count or a problem for any text, however long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789 .,–-+<>~%[]*а¹')), maxLength: 30 }),
        (cell) => {
          const count = countIn(cell)
          if (typeof count !== 'string') expect(bounds(count).least).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    for (const digits of ['1'.repeat(1e5), '1 '.repeat(5e4), ' '.repeat(1e5), '[1]'.repeat(3e4), `1${'–'.repeat(1e5)}`])
      expect(countIn(digits)).not.toBeTypeOf('number')
  })
})
