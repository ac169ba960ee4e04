import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** What each room may import: rooms, then packages. */
const ROOMS: Readonly<Record<string, readonly [rooms: readonly string[], packages: readonly string[]]>> = {
  'index.ts': [['model', 'measure', 'layout', 'text'], []],
  'global.ts': [['index.js', 'chart', 'element'], ['chart.js']],
  model: [[], ['valibot', 'fastest-levenshtein']],
  archive: [['model'], []],
  exchange: [['model'], ['papaparse']],
  measure: [['model'], []],
  layout: [[], []],
  text: [['model', 'measure'], []],
  chart: [
    ['model', 'measure', 'layout', 'text'],
    ['chart.js', 'chartjs-chart-matrix'],
  ],
  svg: [[], []],
  element: [['model', 'text', 'exchange', 'chart', 'svg'], ['chart.js']],
  cli: [
    ['model', 'archive', 'measure', 'text', 'exchange', 'chart', 'svg', 'render'],
    ['chart.js', 'yargs', 'cli-progress', 'node:'],
  ],
  render: [
    ['model', 'text', 'chart', 'svg'],
    ['chart.js', '@napi-rs/canvas', 'fonteditor-core', 'node:'],
  ],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

const roomOf = (file: string) => file.split(sep)[0] ?? ''

describe('the house', () => {
  it('has files', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it.each(files)('lets $file import only from upstream', ({ file, text }) => {
    const room = roomOf(file)
    const [rooms, packages] = ROOMS[room] ?? [[], []]
    const imports = [...text.matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(([, specifier]) => specifier ?? '')
    for (const specifier of imports) {
      if (specifier.startsWith('.')) {
        const target = roomOf(relative(SRC, join(SRC, dirname(file), specifier)))
        expect([...rooms, room], `${file} imports ${specifier}`).toContain(target)
      } else {
        const known = packages.some(
          (name) =>
            specifier === name ||
            specifier.startsWith(`${name}/`) ||
            (name.endsWith(':') && specifier.startsWith(name)),
        )
        expect(known, `${file} imports ${specifier}`).toBe(true)
      }
    }
  })

  it.each(files)('keeps $file within 250 lines, without any and without index imports', ({ file, text }) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(250)
    expect(text).not.toMatch(/(: any\b|<any>|as any\b|@ts-ignore|@ts-expect-error|@ts-nocheck)/)
    if (roomOf(file) !== file) expect(text).not.toMatch(/from '[^']*\/index\.js'/)
  })
})
