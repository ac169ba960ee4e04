import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PRESIDIUM, held, TABLE } from './element/markup.js'
import { drawn, usePages } from './element/usePages.js'
import { stranger } from './stranger.js'

const { visit, newPage, serve } = usePages()

let own: ReturnType<typeof stranger>

beforeAll(() => {
  own = stranger(['vite@7.3.8', 'react@19.3.1', 'react-dom@19.3.1', 'vue@3.5.45'])
}, 180_000)

afterAll(() => {
  own.remove()
})

/** What Vite makes of a script, as pages of a server. */
function built(name: string, script: string, body: string) {
  own.write(`${name}.js`, script)
  own.write(
    `${name}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A vote</title></head><body>${body}<script type="module" src="./${name}.js"></script></body></html>`,
  )
  own.write(
    'vite.config.mjs',
    `export default { logLevel: 'error', define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false }, build: { outDir: 'built-${name}', rollupOptions: { input: '${name}.html' } } }`,
  )
  own.run('node', ['node_modules/vite/bin/vite.js', 'build'])
  const out = join(own.folder, `built-${name}`)
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(out, file)).isFile(),
  )
  return Object.fromEntries(
    files.map((file) => [`/${relative(out, join(out, file))}`, { body: readFileSync(join(out, file), 'utf8') }]),
  )
}

/** Gzipped bytes of some of the pages. */
const bytesOf = (pages: ReturnType<typeof built>, paths: readonly string[]) =>
  paths
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + gzipSync(pages[path]!.body, { level: 9 }).length, 0)

async function open(pages: ReturnType<typeof built>, path: string) {
  const server = await serve(pages)
  const { page, faults } = await newPage()
  await page.goto(`${server.address}${path}`)
  return { page, faults, server }
}

describe('the package in use', () => {
  it('draws an element that Vite bundles, and loads what draws only near the window', async () => {
    const pages = built(
      'element',
      `import 'soviet-tally/element/define'`,
      `<div style="height:3000px"></div><soviet-tally id="own">${held(PRESIDIUM)}</soviet-tally>`,
    )
    const { page, faults, server } = await open(pages, '/element.html')
    await page.waitForLoadState('networkidle')
    const first = server.asked.filter((path) => path.endsWith('.js'))
    // The element before it loads a chart.
    expect(bytesOf(pages, first)).toBeLessThanOrEqual(3 * 1024)
    await page.evaluate(() => {
      scrollTo(0, 3000)
    })
    expect(await drawn(page)).toBe('figure')
    const all = server.asked.filter((path) => path.endsWith('.js'))
    expect(all.length).toBeGreaterThan(first.length)
    // One chart, not eleven, and no reader of other formats.
    expect(bytesOf(pages, all)).toBeLessThanOrEqual(128 * 1024)
    expect(faults).toEqual([])
  })

  it('draws with Chart.js as its users are used to', async () => {
    const pages = built(
      'plain',
      `import { Chart } from 'chart.js'
      import { tallyChart, registerables } from 'soviet-tally/chart'
      Chart.register(...registerables)
      globalThis.chart = new Chart(document.querySelector('canvas'), tallyChart({ for: 414, against: 519, abstain: 69 }))`,
      '<div><canvas></canvas></div>',
    )
    const { page, faults } = await open(pages, '/plain.html')
    await page.waitForFunction(() => 'chart' in globalThis)
    expect((await page.locator('canvas').boundingBox())!.height).toBeGreaterThan(100)
    expect(faults).toEqual([])
  })

  it('draws in React, twice mounted as in its strict mode', async () => {
    const pages = built(
      'react',
      `import { createElement as h, StrictMode, useEffect, useRef, useState } from 'react'
      import { createRoot } from 'react-dom/client'
      import { Chart } from 'chart.js'
      import { tallyChart, tallyRegisterables } from 'soviet-tally/chart'
      import 'soviet-tally/element/define'
      Chart.register(...tallyRegisterables)
      function Vote({ theme }) {
        const canvas = useRef(null)
        useEffect(() => {
          const chart = new Chart(canvas.current, tallyChart({ for: 414, against: 519 }, { theme }))
          return () => chart.destroy()
        }, [theme])
        return h('div', null, h('canvas', { ref: canvas }))
      }
      function App() {
        const [theme, setTheme] = useState('light')
        const cells = [['For', 414], ['Against', 519]].map(([name, count]) => h('tr', { key: name }, h('th', null, name), h('td', null, count)))
        return h(StrictMode, null, h('button', { onClick: () => setTheme('dark') }, 'Dark'), h(Vote, { theme }),
          h('soviet-tally', { id: 'own', theme }, h('table', null, h('tbody', null, cells))))
      }
      globalThis.charts = () => Object.keys(Chart.instances).length
      createRoot(document.querySelector('main')).render(h(App))`,
      '<main></main>',
    )
    const { page, faults } = await open(pages, '/react.html')
    expect(await drawn(page)).toBe('figure')
    await page.click('text=Dark')
    await expect.poll(() => page.locator('#own').getAttribute('theme')).toBe('dark')
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { charts(): number }).charts())).toBe(2)
    expect(await page.locator('#own .stage').getAttribute('aria-label')).toBe('Rejected: 414 for, 519 against')
    expect(faults).toEqual([])
  })

  it('draws in Vue', async () => {
    const pages = built(
      'vue',
      `import { createApp, h, onMounted, onUnmounted, ref } from 'vue'
      import { Chart } from 'chart.js'
      import { hemicycleChart, hemicycleRegisterables } from 'soviet-tally/chart'
      import 'soviet-tally/element/define'
      Chart.register(...hemicycleRegisterables)
      const Vote = {
        setup() {
          const canvas = ref(null)
          let chart
          onMounted(() => { chart = new Chart(canvas.value, hemicycleChart({ for: 414, against: 519 })) })
          onUnmounted(() => chart.destroy())
          return () => h('div', h('canvas', { ref: canvas }))
        },
      }
      const cells = [['For', 414], ['Against', 519]].map(([name, count]) => h('tr', [h('th', name), h('td', count)]))
      createApp({ render: () => [h(Vote), h('soviet-tally', { id: 'own', chart: 'hemicycle' }, h('table', h('tbody', cells)))] }).mount('main')
      globalThis.charts = () => Object.keys(Chart.instances).length`,
      '<main></main>',
    )
    const { page, faults } = await open(pages, '/vue.html')
    expect(await drawn(page)).toBe('figure')
    expect(await page.evaluate(() => (globalThis as unknown as { charts(): number }).charts())).toBe(2)
    expect(faults).toEqual([])
  })

  it('draws from a plain script of the installed package, which content networks find', async () => {
    const { unpkg, jsdelivr } = JSON.parse(
      readFileSync(join(own.folder, 'node_modules/soviet-tally/package.json'), 'utf8'),
    ) as Record<string, string>
    expect(jsdelivr).toBe(unpkg)
    const script = readFileSync(join(own.folder, 'node_modules/soviet-tally', unpkg!), 'utf8')
    const { page, faults } = await visit(`<soviet-tally id="own">${TABLE}</soviet-tally>`, {
      pages: { '/soviet-tally.global.js': { body: script } },
    })
    expect(await drawn(page)).toBe('figure')
    expect(faults).toEqual([])
  })

  it('can be imported where there is no page', () => {
    const code = (
      path: string,
    ) => `Promise.all([import('soviet-tally/element'), import('soviet-tally/element/define')]).then(([{ SovietTallyElement }]) => console.log(typeof SovietTallyElement))
      ;(${path})`
    expect(own.node('element.mjs', code('0'))).toBe('function')
    expect(
      own.node(
        'element.cjs',
        `const { SovietTallyElement } = require('soviet-tally/element'); require('soviet-tally/element/define'); console.log(typeof SovietTallyElement)`,
      ),
    ).toBe('function')
  })
})
