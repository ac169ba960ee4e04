import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { archive } from '../src/archive/index.js'
import { motionById } from '../src/model/motionById.js'
import { fontFiles } from '../src/render/fontFiles.js'
import { launchChromium } from './chromium.js'

export const SCALE = 2
export const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

interface PageScript {
  /** Of a picture of the gallery, or of a chart of the vote. */
  config: (name: string, options: object) => { options: object }
  draw: (config: object) => unknown
}

/** One page in a browser for the tests of a file, on which the built package draws the vote or a picture of the gallery. */
export function useChartPage() {
  let browser: Browser
  let page: Page
  let script: string

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { Chart } from 'chart.js'
          import { motionById } from 'soviet-tally'
          import { archive } from 'soviet-tally/archive'
          import { hemicycleChart, registerables, tallyChart } from 'soviet-tally/chart'
          import gallery from '../examples/gallery.js'
          Chart.register(...registerables)
          const charts = { hemicycleChart, tallyChart }
          const vote = motionById(archive, '${vote.id}')
          const config = (name, options) =>
            charts[name]?.(vote, options) ?? gallery.find((example) => example.name === name).draw(options)
          globalThis.Tally = { config, draw: (config) => new Chart(document.querySelector('canvas'), config) }`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'iife',
      logLevel: 'silent',
      write: false,
    })
    script = outputFiles[0]!.text
    browser = await launchChromium()
    page = await browser.newPage({ deviceScaleFactor: SCALE, viewport: { width: 1300, height: 1300 } })
  })

  afterAll(() => browser.close())

  /** A page with the font, whose canvas stands in a box of a width. */
  const open = async (width: number): Promise<void> => {
    const faces = fontFiles().map(
      ({ family, weight, woff2 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(woff2).toString('base64')})}`,
    )
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>A vote</title><style>${faces.join('')}body{margin:0}</style></head>
      <body><main><h1 style="position:absolute;left:-999px">A vote</h1><div style="width:${width}px"><canvas role="img" aria-label="A vote"></canvas></div></main></body></html>`,
    )
    await page.addScriptTag({ content: script })
    await page.evaluate(() =>
      Promise.all(
        ["'PT Sans'", "bold 13px 'PT Sans'", "'PT Sans Cyrillic'", "bold 13px 'PT Sans Cyrillic'"].map((font) =>
          document.fonts.load(font.includes('px') ? font : `13px ${font}`, 'aЯ'),
        ),
      ),
    )
  }

  /** Draws the vote on the page’s canvas, without movement unless asked for; the chart is kept as `chart`. */
  const draw = async (chart: string, options: object, more: object = { animation: false }): Promise<void> => {
    await page.evaluate(
      ([name, asked, over]) => {
        const { Tally } = globalThis as unknown as { Tally: PageScript }
        const config = Tally.config(name, asked)
        Object.assign(globalThis, { chart: Tally.draw({ ...config, options: { ...config.options, ...over } }) })
      },
      [chart, options, more] as const,
    )
  }

  return { page: () => page, open, draw }
}
