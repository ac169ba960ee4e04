import fc from 'fast-check'
import { isMissing } from '../../src/exchange/isMissing.js'

const PIECES = [
  ...[
    'a',
    'Ж',
    'ё',
    '1',
    ' ',
    ' ',
    '=',
    '+',
    '-',
    '@',
    "'",
    '’',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '…',
    '%',
    '[1]',
    '*',
  ],
  ...['constructor', '__proto__', '<b>', '\\', '🚩'],
]

/** Texts as a person may write them and a spreadsheet may trip over, but not one that says that nothing is known. */
export const texts = fc
  .string({ unit: fc.constantFrom(...PIECES), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => !isMissing(text))

export const localTexts = fc.record({ en: texts, ru: texts }, { requiredKeys: ['en'] })

export const counts = fc.oneof(
  fc.nat(2000),
  fc.nat(9).chain((least) => fc.nat(9).map((more) => [least, least + more])),
  fc.nat(9).map((least) => [least, null]),
  fc.constant(null),
)

export const percents = fc.oneof(
  fc.constantFrom(0, 24.1, 100),
  fc.nat(50).map((least) => [least, 90.5]),
)

export const days = fc.oneof(
  fc
    .date({ min: new Date('1917-02-01'), max: new Date('1918-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc.constantFrom('1917-09', '1900-02-29', '0001-01-01', '9999-12-31'),
)

export const bools = fc.boolean()
export const urls = fc.constantFrom('https://example.org/a?b=1,2', 'http://example.org/"')
