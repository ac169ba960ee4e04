import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/exchange/index.js'
import { HEADER, problemsOf, votesOf } from './presidiumTable.js'

describe('readCsv, of anything', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '1917-09-09',
      '9.09.1917',
      'Petrograd Soviet',
      'Presidium',
      '414',
      '1 002',
      '–',
      '',
      'Total',
      '52%',
      '"',
      '""',
      'a"b',
      '=1',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )

  it('loses no row: each is a reading or has a problem', () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (cells) => {
        const text = [HEADER, ...cells.map((row) => row.map(quoted).join(','))].join('\r\n')
        const { archive: own, problems } = readCsv(text)
        const read = own.votes.flatMap(({ readings }) =>
          readings.map(({ locator }) => Number(/\d+/.exec(locator)?.[0])),
        )
        const wrong = new Set(problems.map(({ path }) => Number(/^row (\d+)/.exec(path)?.[1])))
        expect(read.filter((row) => wrong.has(row))).toEqual([])
        const blank = cells.flatMap((row, i) => (row.every((own) => own.trim() === '') ? [i + 2] : []))
        expect([...read, ...wrong, ...blank].sort((a, b) => a - b)).toEqual(cells.map((_, i) => i + 2))
      }),
    )
  })

  it('never throws, and says where', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(cell, fc.constantFrom(',', ';', '\n', '\r\n', '\t', HEADER, 'sep=;'))),
        (pieces) => {
          for (const text of [pieces.join(''), `${HEADER},source,id,part_of,session\n${pieces.join('')}`]) {
            for (const { path, message } of readCsv(text).problems) {
              expect(path).toMatch(/^row \d+(, column .+)?$/s)
              expect(message).toMatch(/^requires /)
            }
          }
        },
      ),
    )
  })

  it.each(['"', '""', "'", '(', '[', '*', '1 ', '–', ',', '\r', '\n', '«', '9 ', 'a"'])(
    'is done with half a million of %j',
    (piece) => {
      expect(readCsv(piece.repeat(500_000)).archive.votes).toEqual([])
      const { archive } = readCsv(
        `${HEADER}\n"${piece.replace('"', '""').repeat(500_000)}",${`"${piece.replace('"', '""').repeat(500_000)}",`.repeat(3)}1`,
      )
      expect(archive.votes).toEqual([])
    },
  )

  it('reads 10 MB, right or wrong', () => {
    const rows = (of: (i: number) => string) =>
      [HEADER, ...Array.from({ length: 60_000 }, (_, i) => of(i))].join('\r\n')
    const filler = 'x'.repeat(120)
    expect(votesOf(rows((i) => `Petrograd Soviet,1917-09-09,${filler} ${i},"1,002",${i}`))).toHaveLength(60_000)
    expect(problemsOf(rows((i) => `Petrograd Soviet,1917-09-09,${filler} ${i},1%,${i}`))).toHaveLength(60_000)
  })
})
