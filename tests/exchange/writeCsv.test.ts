import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { readCsv, recordsOf, writeCsv } from '../../src/exchange/index.js'
import { protectedCell } from '../../src/exchange/protectedCell.js'
import { unprotectedCell } from '../../src/exchange/unprotectedCell.js'
import { parseArchive } from '../../src/index.js'
import { soundArchive } from '../model/soundArchive.js'
import { archives, archivesOfMotions } from './archives.js'
import { texts } from './values.js'

/** The rows of a file as objects, by a parser that knows nothing of the house. */
const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

interface Csvw {
  readonly tables: readonly {
    readonly url: string
    readonly tableSchema: {
      readonly columns: readonly {
        name: string
        titles: string
        datatype: unknown
        null: unknown
        required?: boolean
      }[]
      readonly primaryKey: readonly string[]
      readonly foreignKeys?: readonly {
        columnReference: readonly string[]
        reference: { resource: string; columnReference: readonly string[] }
      }[]
    }
  }[]
}

interface DataPackage {
  readonly resources: readonly {
    path: string
    schema: { fields: readonly { name: string; type: string; description: string }[]; missingValues: readonly string[] }
  }[]
}

const KINDS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  nonNegativeInteger: /^\d+$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  decimal: /^\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^\S+$/,
}

function patternOf(datatype: unknown): RegExp {
  if (typeof datatype === 'object' && datatype && 'format' in datatype)
    return new RegExp(`^(?:${String(datatype.format)})$`)
  return KINDS[String(datatype)]!
}

describe('writeCsv(archive)', () => {
  const files = writeCsv(archive)
  const sound = writeCsv(parseArchive(soundArchive()))

  it('writes one row a reading', () => {
    const rows = rowsOf(files['votes.csv']).filter(({ id }) => id === 'petrograd-soviet-1917-08-31-power')
    expect(rows).toMatchObject([
      { reading: '1', source: 'mieville', for: '279', for_most: '', against: '115', abstain: '51', present: '' },
      { reading: '2', source: 'pss34', for: '279', against: '115', abstain: '50', day_new_style: '1917-09-13' },
    ])
  })

  it('writes a range as its two ends, an open one with …, and nothing where the source is silent', () => {
    const [motion, margin, election] = rowsOf(sound['votes.csv'])
    expect(motion).toMatchObject({ abstain: '67', abstain_most: '69', members: '', members_most: '' })
    expect(margin).toMatchObject({ about: 'true', for: '', margin_of: 'against', margin: '100', margin_most: '' })
    expect(election).toMatchObject({
      kind: 'election',
      for: '',
      abstain: '3',
      day_old_style: '1917-10',
      day_new_style: '',
    })
    expect(rowsOf(sound['options.csv'])).toMatchObject([
      { vote: 'chair', reading: '1', option: '1', label_en: 'Trotsky', votes: '', votes_most: '' },
      { vote: 'chair', reading: '1', option: '2', label_en: 'others', votes: '0', votes_most: '5' },
    ])
    expect(rowsOf(sound['divisions.csv'])).toMatchObject([
      { by: 'faction', group: 'left-sr', for: '', against: '60' },
      { by: 'faction', group: 'bolshevik', for: '0', against: '300', against_most: '' },
      { by: 'section', group: 'petrograd-workers-section', for: '100', against: '300', against_most: '…' },
      { by: 'group', group: '', name_en: 'from the front', for: '7', against: '' },
    ])
  })

  it('writes a composition as its total, its factions, and those that have the majority without a number', () => {
    expect(rowsOf(sound['compositions.csv'])).toMatchObject([
      { row: '0', faction: '', seats: '1000', voting: '900', declared: '600', majority: '' },
      { row: '1', faction: 'sr', seats: '200', percent: '20.5', voting: '', majority: '' },
      { row: '2', faction: 'bolshevik', seats: '300', seats_most: '400', percent_most: '40', majority: 'true' },
      { row: '3', faction: 'left-sr', seats: '', percent: '', majority: 'true' },
      { row: '4', faction: '', faction_name_en: 'the rest', seats: '400', percent: '40', majority: '' },
    ])
    expect(rowsOf(sound['events.csv'])).toMatchObject([
      { id: 'march', until_old_style: '1917-08-31', adopts: 'presidium' },
    ])
  })

  it('ends lines in CR LF, and quotes by RFC 4180', () => {
    const records = soundArchive()
    records.sources[0]!.title = 'One, "two"\nthree'
    const csv = writeCsv(parseArchive(records))['sources.csv']
    expect(csv.split('\r\n')[1]).toContain(',"One, ""two""\nthree",')
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(rowsOf(csv)[0]?.title).toBe('One, "two"\nthree')
  })

  it('keeps a cell together that a spreadsheet of another country would part', () => {
    const [source, ...others] = archive.sources
    const own = { ...archive, sources: [{ ...source!, title: 'x;=1+1' }, ...others] }
    expect(writeCsv(own)['sources.csv']).toContain(',"x;=1+1",')
  })

  it.each(['=1+1', '+7', '-1', '@x', '\tx', '\rx', '\nx', '＝1', "'=1", "''@"])(
    'lets no spreadsheet see a formula in %j',
    (text) => {
      const records = soundArchive()
      records.sources[0]!.title = text
      const [row] = rowsOf(writeCsv(parseArchive(records))['sources.csv'])
      expect(row?.title).toBe(`'${text}`)
      expect(unprotectedCell(`'${text}`)).toBe(text)
    },
  )

  it('protects any text so that it can be had back', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        expect(protectedCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(unprotectedCell(protectedCell(text))).toBe(text)
      }),
    )
  })

  it('describes every column and cell to CSV on the Web', () => {
    fc.assert(
      fc.property(archives, (records) => {
        const written: Readonly<Record<string, string>> = writeCsv(parseArchive(records))
        const { tables } = JSON.parse(written['csv-metadata.json']!) as Csvw
        expect(tables.map(({ url }) => url)).toEqual(Object.keys(written).filter((name) => name.endsWith('.csv')))
        for (const { url, tableSchema } of tables) {
          const rows = rowsOf(written[url]!)
          expect(written[url]!.split('\r\n')[0]!.split(',')).toEqual(tableSchema.columns.map(({ titles }) => titles))
          for (const { name, datatype, null: missing, required } of tableSchema.columns) {
            for (const row of rows) {
              const isMissing = [missing].flat().includes(row[name])
              expect(
                isMissing ? required !== true : patternOf(datatype).test(row[name]!),
                `${url} ${name} ${row[name]}`,
              ).toBe(true)
            }
          }
          const keyIn = (columns: readonly string[]) => (row: Record<string, string>) =>
            columns.map((name) => row[name]).join(' ')
          expect(new Set(rows.map(keyIn(tableSchema.primaryKey))).size).toBe(rows.length)
          for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
            const keys = rowsOf(written[reference.resource]!).map(keyIn(reference.columnReference))
            for (const row of rows) expect(keys).toContain(keyIn(columnReference)(row))
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('describes the same columns to Frictionless Data, and what is missing', () => {
    const csvw = JSON.parse(files['csv-metadata.json']) as Csvw
    const { resources } = JSON.parse(files['datapackage.json']) as DataPackage
    expect(resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name)])).toEqual(
      csvw.tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
    )
    for (const { schema } of resources) {
      expect(schema.missingValues).toEqual(['', '…'])
      for (const { type, description } of schema.fields) {
        expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(type)
        expect(description).toMatch(/^\S.*\.$/)
      }
    }
    expect(files['datapackage.json']).toContain('An empty cell means that the source is silent; it is never zero.')
    expect(files['csv-metadata.json']).toContain('An empty cell means that the source is silent; it is never zero.')
  })
})

describe('readCsv(writeCsv(archive))', () => {
  it('is the archive’s motions, but for what the table does not hold', () => {
    const motions = archive.votes.filter((vote) => vote.kind === 'motion')
    const { archive: back, problems } = readCsv(writeCsv({ ...archive, votes: motions })['votes.csv'], {
      known: archive,
    })
    expect(problems).toEqual([])
    const LOST = ['links', 'mentions', 'voters', 'byFaction', 'bySection', 'byGroup']
    const held = JSON.stringify(motions, (key, value: unknown) =>
      LOST.includes(key) || value === null ? undefined : value,
    )
    expect(JSON.parse(JSON.stringify(back.votes, (_, value: unknown) => (value === null ? undefined : value)))).toEqual(
      JSON.parse(held),
    )
  })

  it('is the same table again, whether the archive is known or not', () => {
    fc.assert(
      fc.property(archivesOfMotions, (records) => {
        const own = parseArchive(records)
        const csv = writeCsv(own)['votes.csv']
        for (const known of [own, undefined]) {
          const { archive: back, problems } = readCsv(csv, known ? { known } : {})
          expect(problems).toEqual([])
          expect(writeCsv(back)['votes.csv']).toBe(csv)
        }
      }),
    )
  })

  it('says that votes with options are not in the table', () => {
    expect(readCsv(sound(), { known: parseArchive(soundArchive()) }).problems).toEqual([
      { path: 'row 4, column "kind"', message: 'requires "motion", got "election"' },
    ])
  })

  const sound = () => writeCsv(parseArchive(soundArchive()))['votes.csv']
})

describe('recordsOf(archive)', () => {
  it('is what parseArchive reads', () => {
    fc.assert(
      fc.property(archives, (records) => {
        expect(recordsOf(parseArchive(records))).toEqual(records)
      }),
    )
  })
})
