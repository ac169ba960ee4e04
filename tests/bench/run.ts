import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Row } from './row.js'
import { article } from './subjects/article.js'
import { bytes } from './subjects/bytes.js'
import { chromium } from './subjects/chromium.js'
import { layout } from './subjects/layout.js'
import { pointer } from './subjects/pointer.js'
import { power } from './subjects/power.js'
import { seats } from './subjects/seats.js'
import { statics } from './subjects/statics.js'
import { table } from './table.js'

/*
 * `npm run bench`: the library beside what people would pick instead, in one run. `--write` keeps the table in the
 * README of this folder. Names of subjects run those alone, and keep nothing.
 */

const SUBJECTS = { layout, seats, pointer, chromium, bytes, statics, article, power }
const README = join(import.meta.dirname, 'README.md')
const MARKS = [
  '<!-- written by `npm run bench -- --write` -->\n<!-- prettier-ignore-start -->',
  '<!-- prettier-ignore-end -->',
] as const

const asked = process.argv.slice(2).filter((name) => name !== '--write')
const unknown = asked.find((name) => !(name in SUBJECTS))
if (unknown !== undefined) {
  throw new RangeError(`bench requires some of ${Object.keys(SUBJECTS).join(', ')}, got ${unknown}`)
}

const rows: Row[] = []
for (const [name, measure] of Object.entries(SUBJECTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stderr.write(`${name} …\n`)
  rows.push(...(await measure()))
}
const text = `${await conditions()}\n\n${table(rows)}`
console.log(text)
if (process.argv.includes('--write') && asked.length === 0) {
  const [before, rest] = (await readFile(README, 'utf8')).split(MARKS[0])
  await writeFile(README, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${rest!.split(MARKS[1])[1]}`)
}

/** Of the machine, of what runs, and of those measured. */
async function conditions(): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  const versionOf = async (name: string) => {
    const file = join(import.meta.dirname, '..', '..', 'node_modules', name, 'package.json')
    return `${name} ${(JSON.parse(await readFile(file, 'utf8')) as { version: string }).version}`
  }
  const own = await Promise.all(['chart.js', '@napi-rs/canvas', 'esbuild'].map(versionOf))
  const peers = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`)
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model.trim()}, ${memory} GB, Node ${process.versions.node}.`,
    `${[...own, ...peers].join(', ')}.`,
  ].join('\n')
}
