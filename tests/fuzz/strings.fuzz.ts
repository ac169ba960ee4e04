import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as charts from '../../src/chart/index.js'
import type { Picture } from '../../src/chart/picturesOf.js'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import { bibtexOf, cite, cslOf, readCsv, readPopolo, writeCsv, writePopolo } from '../../src/exchange/index.js'
import { type Archive, compositionById, describe as told, motionById, parseArchive, table } from '../../src/index.js'
import { renderPage } from '../../src/render/renderPage.js'
import { renderSvg } from '../../src/render/renderSvg.js'
import { soundArchive } from '../model/soundArchive.js'
import { answered } from './answered.js'
import { NASTY_TEXTS } from './nasty.js'
import { type Place, placesOf, replaced } from './places.js'
import { openReader, type Reader } from './reader.js'

const records = soundArchive()
const strings = placesOf(records, (own) => typeof own === 'string')

/** Whether a place takes any text: not an id, a day, an address or one of a few words. */
const isFree = (place: Place) => {
  try {
    parseArchive(replaced(records, place, 'Any text'))
    return true
  } catch {
    return false
  }
}
const free = strings.filter(isFree)

/** One of each kind of picture. */
const PICTURES: readonly ((archive: Archive, options: object) => object)[] = [
  (own, options) => charts.tallyChart(motionById(own, 'presidium'), options),
  (own, options) => charts.hemicycleChart(motionById(own, 'presidium'), options),
  (own, options) => charts.hemicycleChart(compositionById(own, 'make-up'), options),
  (own, options) => charts.hallChart(motionById(own, 'presidium'), options),
  (own, options) =>
    charts.trajectoryChart(own, { body: 'petrograd-soviet', camp: 'coalition' }, { ...options, events: ['march'] }),
  (own, options) => charts.shiftChart(motionById(own, 'presidium'), motionById(own, 'presidium'), options),
  (own, options) => charts.readingsChart(motionById(own, 'presidium'), options),
  (own, options) => charts.rulesChart(motionById(own, 'presidium'), options),
  (own, options) => charts.flowChart(motionById(own, 'presidium'), motionById(own, 'presidium'), options),
  (own, options) => charts.powerChart(compositionById(own, 'make-up'), options),
  (own, options) => charts.ternaryChart([motionById(own, 'presidium')], options),
  (own, options) => charts.adoptionChart(own, 'presidium', options),
]

let reader: Reader
let folder: string

beforeAll(async () => {
  reader = await openReader()
  folder = mkdtempSync(join(tmpdir(), 'soviet-tally-fuzz-'))
})

afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a command says. */
async function said(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() }
  // A stream in memory is as much of a process’s own as a command uses.
  const code = await run(words, { ...streams, stdin: process.stdin, env: {} } as unknown as Io)
  const [out, err] = [streams.stdout, streams.stderr].map((own) => String((own.read() as Buffer | null) ?? ''))
  return { code, out: out!, err: err! }
}

/** What a terminal obeys, or what turns the order of letters; ends of lines and tabulators are a command’s own. */
const COMMANDS = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** Everything that comes of an archive, looked through. */
async function expectHarmless(own: unknown): Promise<void> {
  const archive = parseArchive(own)
  for (const locale of ['en', 'ru'] as const) {
    for (const subject of [motionById(archive, 'presidium'), compositionById(archive, 'make-up')]) {
      for (const text of [told(subject, { locale }), ...table(subject, { locale }).rows.flat()]) {
        expect(text).not.toMatch(COMMANDS)
      }
    }
  }
  for (const [i, draw] of PICTURES.entries()) {
    const config = await answered(() => draw(archive, { locale: i % 2 ? 'ru' : 'en', theme: 'print' }), false)
    if (!config) continue
    const svg = await renderSvg(config as Picture, { embedFont: false, width: 320 + 80 * i })
    expect(await reader.faultsOf(svg, 'image/svg+xml')).toEqual([])
    const page = await renderPage(config as Picture, { embedFont: false })
    expect(await reader.faultsOf(page, 'text/html')).toEqual([])
    for (const markup of [svg, page]) expect(markup).not.toMatch(COMMANDS)
  }
  const { readings } = motionById(archive, 'presidium')
  for (const note of cite({ readings })) expect(note).not.toMatch(COMMANDS)
  expect(cslOf(archive.sources)).toHaveLength(archive.sources.length)
  const bibtex = bibtexOf(archive.sources)
  expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length)
  const again = readCsv(writeCsv(archive)['votes.csv'], { known: archive })
  expect(again.archive.votes.length + again.problems.length).toBeGreaterThan(0)
  await answered(() => readPopolo(JSON.parse(JSON.stringify(writePopolo(archive)))), false)

  const data = join(folder, 'records.json')
  writeFileSync(data, JSON.stringify(own))
  for (const words of [
    ['list', '--data', data],
    ['list', 'events', '--data', data],
    ['show', 'presidium', '--data', data],
    ['show', 'chair', '--data', data],
    ['table', 'presidium', '--data', data],
    ['table', 'make-up', '--format', 'md', '--data', data],
  ]) {
    const { code, out, err } = await said(words)
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toMatch(COMMANDS)
  }
  const { out } = await said(['embed', 'tally', 'presidium', '--element', '--data', data])
  expect(await reader.faultsOf(out, 'text/html')).toEqual([])
}

describe('a string of a record', () => {
  const everywhere = Object.entries(NASTY_TEXTS).map(([name, text]) => ({ name, text }))

  it.each(everywhere)('is taken or refused wherever it stands: $name', async ({ text }) => {
    for (const place of strings) await answered(() => parseArchive(replaced(records, place, text)), false)
  })

  it.each(everywhere)('is a text in all that comes of it: $name', async ({ text }) => {
    const all = free.reduce<unknown>((own, place, n) => replaced(own, place, `${text} ${n}`), records)
    await expectHarmless(all)
  })
})
