import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { held, PRESIDIUM } from './element/markup.js'
import { drawn, usePages } from './element/usePages.js'
import { stranger } from './stranger.js'

const { newPage, serve } = usePages()

let own: ReturnType<typeof stranger>

beforeAll(() => {
  own = stranger([
    'esbuild@0.28.2',
    'rollup@4.68.8',
    '@rollup/plugin-node-resolve@16.0.3',
    '@rollup/plugin-commonjs@29.0.3',
    '@rollup/plugin-terser@1.0.2',
    'webpack@5.113.0',
  ])
  own.write(
    'page.mjs',
    `import { Chart } from 'chart.js'
    import { motionById } from 'soviet-tally'
    import { archive } from 'soviet-tally/archive'
    import { tallyChart, tallyRegisterables } from 'soviet-tally/chart'
    import 'soviet-tally/element/define'
    Chart.register(...tallyRegisterables)
    globalThis.chart = new Chart(document.querySelector('canvas'), tallyChart(motionById(archive, '${PRESIDIUM}')))`,
  )
})

afterAll(() => {
  own.remove()
})

/**
 * Scripts that bundle `page.mjs` into the folder `out`, and print whatever there is to complain of; and how many KB of
 * gzip the page loads then: Chart.js, the archive, the reader of records, the picture, the element. esbuild also loads
 * what another chart of the same package would need, whoever needs it, to keep the order of files.
 */
const BUNDLERS = {
  esbuild: [
    250,
    `import { build } from 'esbuild'
    const { warnings } = await build({ entryPoints: ['page.mjs'], bundle: true, splitting: true, minify: true, format: 'esm', outdir: 'out', logLevel: 'silent' })
    if (warnings.length > 0) console.log(warnings)`,
  ],
  rollup: [
    180,
    `import { rollup } from 'rollup'
    import resolve from '@rollup/plugin-node-resolve'
    import commonjs from '@rollup/plugin-commonjs'
    import terser from '@rollup/plugin-terser'
    const bundle = await rollup({ input: 'page.mjs', plugins: [resolve({ browser: true }), commonjs(), terser()], onwarn: ({ message }) => console.log(message) })
    await bundle.write({ dir: 'out', format: 'es' })
    await bundle.close()`,
  ],
  webpack: [
    180,
    `import webpack from 'webpack'
    const compiler = webpack({ mode: 'production', entry: './page.mjs', output: { path: process.cwd() + '/out', filename: 'page.js', publicPath: '/' }, performance: { hints: false } })
    compiler.run((fault, stats) => {
      if (fault) throw fault
      if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString({ all: false, errors: true, warnings: true }))
      compiler.close(() => {})
    })`,
  ],
} as const

describe('a page bundled by', () => {
  it.each(Object.entries(BUNDLERS))(
    '%s draws a chart and an element, with nothing to complain of',
    async (name, [most, code]) => {
      expect(own.node(`${name}.mjs`, code.replaceAll("'out'", `'out-${name}'`).replace('/out', `/out-${name}`))).toBe(
        '',
      )
      const folder = join(own.folder, `out-${name}`)
      const files = readdirSync(folder).map((file) => [`/${file}`, { body: readFileSync(join(folder, file), 'utf8') }])
      const pages = Object.fromEntries(files) as Record<string, { body: string }>
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A vote</title></head><body>
      <div><canvas></canvas></div><soviet-tally id="own">${held(PRESIDIUM)}</soviet-tally><script type="module" src="/page.js"></script></body></html>`
      const server = await serve({ ...pages, '/index.html': { body: html } })
      const { page, faults } = await newPage()
      await page.goto(`${server.address}/index.html`)
      expect(await drawn(page)).toBe('figure')
      await page.waitForFunction(() => 'chart' in globalThis)
      expect((await page.locator('canvas').first().boundingBox())!.height).toBeGreaterThan(100)
      expect(faults).toEqual([])
      const asked = server.asked.filter((path) => path in pages)
      const bytes = asked.reduce((sum, path) => sum + gzipSync(pages[path]!.body, { level: 9 }).length, 0)
      expect(asked.length).toBeLessThan(Object.keys(pages).length)
      expect(bytes).toBeLessThanOrEqual(most * 1024)
    },
  )
})
