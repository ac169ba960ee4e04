import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

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

/** Files of several functions that share what is below them, or that belong to a plugin of the file’s name. */
const TOGETHER: readonly string[] = [
  'chart/pointLabels.ts',
  'chart/slopeLabels.ts',
  'chart/ternaryPlane.ts',
  'chart/turnMark.ts',
  'measure/rules.ts',
  'model/schemaParts.ts',
  'svg/matrix.ts',
]

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

/** The tests and the examples, without the packages that the bench installs. */
const others = ['tests', 'examples']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))

const roomOf = (file: string) => file.split(sep)[0] ?? ''

/** What a file imports of the others for more than its types. */
const importsOf = new Map(
  files.map(({ file, text }) => {
    const imports = text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js'/gm)
    return [file, [...imports].map(([, specifier = '']) => `${join(dirname(file), specifier)}.ts`)]
  }),
)

/** Whether a file is among those that it imports, or that these import. */
function importsItself(file: string): boolean {
  const imported = new Set(importsOf.get(file))
  for (const next of imported) for (const further of importsOf.get(next) ?? []) imported.add(further)
  return imported.has(file)
}

describe('the house', () => {
  it('has files', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(others.length).toBeGreaterThan(50)
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

  it.each(others)('keeps %s within 250 lines', (file) => {
    expect(readFileSync(join(ROOT, file), 'utf8').split('\n').length).toBeLessThanOrEqual(250)
  })

  it.each(files)('names $file after the one function that it exports', ({ file, text }) => {
    const functions = new Set([...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name))
    if (functions.size === 0 || TOGETHER.includes(file)) return
    expect([...functions]).toEqual([basename(file, '.ts')])
  })

  it('has no file that imports itself by way of others', () => {
    expect([...importsOf.keys()].filter(importsItself)).toEqual([])
  })
})
