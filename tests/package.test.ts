import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { build, type PluginBuild } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { records } from '../src/archive/records.js'
import { stranger } from './stranger.js'

/** What `npm pack` makes of the built package, installed where a stranger would install it. */
const ROOT = join(import.meta.dirname, '..')
const SUBPATHS = [
  'soviet-tally',
  'soviet-tally/archive',
  'soviet-tally/chart',
  'soviet-tally/render',
  'soviet-tally/exchange',
  'soviet-tally/element',
  'soviet-tally/element/define',
]

let own: ReturnType<typeof stranger>
const node = (file: string, code: string) => own.node(file, code)

/** A bundle as a page would load it: its size, gzipped, and its text. */
async function bundle(
  contents: string,
  platform: 'browser' | 'node' = 'browser',
): Promise<{ bytes: number; text: string }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: own.folder },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform,
    external: platform === 'node' ? ['chart.js', '@napi-rs/canvas'] : [],
    write: false,
    logLevel: 'silent',
  })
  const [file] = outputFiles
  return { bytes: gzipSync(file!.contents, { level: 9 }).length, text: file!.text }
}

/** Takes our files for such as do something when they are loaded, and all others for such as do not. */
function doubt(asking: PluginBuild) {
  asking.onResolve({ filter: /./ }, async ({ path, pluginData, ...asked }) => {
    if (pluginData === 'resolved') return undefined
    const found = await asking.resolve(path, { ...asked, pluginData: 'resolved' })
    return { path: found.path, sideEffects: found.path.includes(join('node_modules', 'soviet-tally')) }
  })
}

beforeAll(() => {
  own = stranger()
}, 180_000)

afterAll(() => {
  own.remove()
})

describe('the packed package', () => {
  it('holds what is built, and nothing else', () => {
    const named = ['index', 'archive', 'chart', 'define', 'element', 'exchange', 'render']
    const parts = /^dist\/(parts\/[\w-]+\.c?js|\w+-[\w-]{8}\.d\.c?ts)$/
    expect(own.packed.filter((path) => !parts.test(path)).sort()).toEqual(
      [
        ...['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'package.json', 'tests/golden/tally.png'],
        ...['examples', 'src/archive'].flatMap((folder) =>
          readdirSync(join(ROOT, folder))
            .filter((file) => file.endsWith('.md'))
            .map((file) => `${folder}/${file}`),
        ),
        ...['dist/cli.js', 'dist/soviet-tally.global.js'],
        ...named.flatMap((name) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${name}.${ending}`)),
      ].sort(),
    )
    // What the subpaths have in common: the more charts can be loaded by themselves, the more parts there are.
    expect(own.packed.filter((path) => path.startsWith('dist/parts/')).length).toBeLessThan(130)
    expect(own.packed.filter((path) => parts.test(path) && path.includes('.d.')).length).toBeLessThan(20)
  })

  it('is at most 900 KB to load, and 3 MB on a disk', () => {
    expect(own.bytes.packed).toBeLessThanOrEqual(900_000)
    expect(own.bytes.unpacked).toBeLessThanOrEqual(3_000_000)
  })

  it('names in its package.json what there is', () => {
    const home = join(own.folder, 'node_modules/soviet-tally')
    const { exports, bin, main, module, types, unpkg, sideEffects } = JSON.parse(
      readFileSync(join(home, 'package.json'), 'utf8'),
    ) as Record<string, unknown>
    const named = JSON.stringify([exports, bin, main, module, types, unpkg, sideEffects]).match(
      /\.\/(?!src)[\w./-]+\.\w+/g,
    )!
    expect(named.length).toBeGreaterThan(30)
    for (const path of named) expect(existsSync(join(home, path)), path).toBe(true)
    // What a path in the package may be imported by is its subpaths, and nothing else.
    expect(() => node('deep.mjs', `import 'soviet-tally/dist/index.js'`)).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })

  it('loads as ESM', () => {
    const code = `${SUBPATHS.map((path, i) => `import * as m${i} from '${path}'`).join('\n')}
      const vote = m0.motionById(m1.archive, 'petrograd-soviet-1917-09-09-presidium')
      console.log(m0.majority(vote.readings[0], m0.simpleMajority).needed, m2.tallyChart(vote).type, typeof m3.renderPng)`
    expect(node('load.mjs', code)).toBe('467 bar function')
  })

  it('loads as CommonJS, and draws', () => {
    const code = `const { motionById } = require('soviet-tally')
      const { archive } = require('soviet-tally/archive')
      const { tallyChart } = require('soviet-tally/chart')
      const { renderPng } = require('soviet-tally/render')
      const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
      renderPng(tallyChart(vote)).then((png) => console.log(png.subarray(1, 4).toString()))`
    expect(node('load.cjs', code)).toBe('PNG')
  })

  it('gives one measure in less than 1 KB, without Chart.js', async () => {
    const { bytes, text } = await bundle(`import { percentages } from 'soviet-tally'; console.log(percentages([1, 2]))`)
    expect(bytes).toBeLessThan(1024)
    expect(text).not.toContain('chartArea')
  })

  // In KB of gzip, Chart.js with the charts; the element’s own part is measured where it is loaded.
  it.each([
    ['soviet-tally', 36, { findVotes: 2.7, majority: 3, parseArchive: 9, describe: 16 }],
    ['soviet-tally/archive', 60, { archive: 60 }],
    ['soviet-tally/chart', 120, { tallyChart: 54 }],
    ['soviet-tally/exchange', 44, { cite: 0.7, writeCsv: 13.5, readCsv: 28, validate: 36 }],
  ] as const)('gives all of %s in at most %d KB, and one thing of it in less: %j', async (path, most, parts) => {
    const all = await bundle(`import * as all from '${path}'; console.log(all)`)
    expect(all.bytes).toBeLessThanOrEqual(most * 1024)
    for (const [name, own] of Object.entries(parts)) {
      const { bytes, text } = await bundle(`import { ${name} } from '${path}'; console.log(${name})`)
      expect(bytes, name).toBeLessThanOrEqual(own * 1024)
      if (path !== 'soviet-tally/chart') expect(text).not.toContain('chartArea')
    }
  })

  it('gives what draws files in at most 200 KB beside its peers, and what writes an SVG of any chart in 110 KB', async () => {
    const all = await bundle(`import * as all from 'soviet-tally/render'; console.log(all)`, 'node')
    expect(all.bytes).toBeLessThanOrEqual(200 * 1024)
    const { bytes } = await bundle(`import { renderSvg } from 'soviet-tally/render'; console.log(renderSvg)`, 'node')
    expect(bytes).toBeLessThanOrEqual(110 * 1024)
  })

  it('gives an element that has loaded nothing in at most 1.2 KB', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import 'soviet-tally/element/define'`, resolveDir: own.folder },
      ...{ bundle: true, splitting: true, minify: true, format: 'esm', outdir: 'out', write: false },
      entryNames: 'entry',
    })
    const entry = outputFiles.find(({ path }) => path.endsWith('entry.js'))!
    expect(gzipSync(entry.contents, { level: 9 }).length).toBeLessThanOrEqual(1.2 * 1024)
  })

  it('does not carry the archive in its root, nor register by being imported', async () => {
    const all = await bundle(`import * as tally from 'soviet-tally'; console.log(tally)`)
    for (const id of ['petrograd-soviet-1917-09-09-presidium', 'Antonov']) expect(all.text).not.toContain(id)
    const idle = await bundle(
      `import 'soviet-tally'; import 'soviet-tally/archive'; import 'soviet-tally/chart'; import 'soviet-tally/element'`,
    )
    expect(idle.text.trim()).toBe('')
  })

  // Bundlers keep what may do something when a file is loaded, and all that it uses: of a class, a call, a spread.
  it.each(SUBPATHS.filter((path) => !['soviet-tally/render', 'soviet-tally/element/define'].includes(path)))(
    'does nothing by itself anywhere in %s, even for a bundler that does not take its word',
    async (path) => {
      const { outputFiles } = await build({
        stdin: { contents: `import '${path}'`, resolveDir: own.folder },
        ...{ bundle: true, minifySyntax: true, charset: 'utf8', format: 'esm', platform: 'browser', write: false },
        plugins: [{ name: 'doubtful', setup: doubt }],
      })
      expect(outputFiles[0]!.text.trim()).toBe('')
    },
  )

  it('gives the archive without what checks foreign records', async () => {
    const { text } = await bundle(`import { archive } from 'soviet-tally/archive'; console.log(archive)`)
    expect(text).toContain('petrograd-soviet-1917-09-09-presidium')
    expect(text).not.toContain('requires a known id')
  })

  it('carries every record as it stands in the files', () => {
    const code = `import { archive } from 'soviet-tally/archive'
      import { recordsOf } from 'soviet-tally/exchange'
      console.log(JSON.stringify(recordsOf(archive)))`
    expect(JSON.parse(node('records.mjs', code))).toEqual(records)
  })

  const CHARTS = [
    ...['adoption', 'flow', 'hall', 'hemicycle', 'power', 'readings'],
    ...['rules', 'shift', 'tally', 'ternary', 'trajectory'],
  ]
  it.each(CHARTS)('does not bring the other charts with that of %s', async (name) => {
    const { text, bytes } = await bundle(
      `import { ${name}Chart, ${name}Registerables } from 'soviet-tally/chart'
      console.log(${name}Chart, ${name}Registerables)`,
    )
    expect(text).toContain(`${name}Chart`)
    for (const other of CHARTS.filter((own) => own !== name)) expect(text).not.toContain(`"${other}Chart"`)
    expect(text.includes('"matrix"')).toBe(name === 'rules')
    // With Chart.js, and without what of it the picture does not need.
    expect(bytes).toBeLessThan(82_000)
  })

  it('gives a hemicycle of one’s own numbers in at most 54 KB with Chart.js, of which 6 KB are ours', async () => {
    const bare = `import { BlocElement, HemicycleController } from 'soviet-tally/chart'
      console.log(BlocElement, HemicycleController)`
    const all = await bundle(`import { Chart } from 'chart.js'; console.log(Chart); ${bare}`)
    const base = await bundle(`import { Chart, DatasetController, Element } from 'chart.js'
      console.log(Chart, DatasetController, Element)`)
    expect(all.bytes).toBeLessThanOrEqual(54 * 1024)
    expect(all.bytes - base.bytes).toBeLessThanOrEqual(6 * 1024)
  })

  it('gives all charts, Chart.js, the element, the reader of records and the writer of SVG in one script of 160 KB', () => {
    const file = join(own.folder, 'node_modules/soviet-tally/dist/soviet-tally.global.js')
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(160 * 1024)
  })

  it('loads one Chart.js, whose registry knows the hemicycle', () => {
    const code = `import { Chart, registry } from 'chart.js'
      import { registerables } from 'soviet-tally/chart'
      let known = true
      try { registry.getController('hemicycle') } catch { known = false }
      Chart.register(...registerables)
      console.log(known, registry.getController('hemicycle').id)`
    expect(node('registry.mjs', code)).toBe('false hemicycle')
  })

  it('tells a stranger without a canvas how to draw', () => {
    const cli = ['node_modules/soviet-tally/dist/cli.js', 'embed', 'tally', 'petrograd-soviet-1917-09-09-presidium']
    const [scope, aside] = [join(own.folder, 'node_modules/@napi-rs'), join(own.folder, 'aside')]
    renameSync(scope, aside)
    try {
      expect(() => own.run('node', cli)).toThrow(
        'soviet-tally: render requires the package @napi-rs/canvas beside soviet-tally, got none: npm install @napi-rs/canvas, or npx -p soviet-tally -p @napi-rs/canvas soviet-tally',
      )
    } finally {
      renameSync(aside, scope)
    }
    expect(own.run('node', cli)).toMatch(/^<figure/)
  })
})
