import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page as BrowserPage } from 'playwright-core'
import { PNG } from 'pngjs'
import { launchChromium } from '../../chromium.js'
import { medians } from '../interleaved.js'
import type { Page } from '../pages/draw.js'
import { aimed, compared, type Row } from '../row.js'

declare const bench: Page

const AIMS: Readonly<Record<string, number>> = { 'Chart.js, scatter': 0.85, 'Highcharts, item series': 0.2 }
/** Least of the pixels that ours paints: Highcharts’ seats are smaller. */
const LEAST_PAINTED = 0.5

/** Seats drawn on a page, and what is left of charts that are gone. */
export async function chromium(): Promise<Row[]> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(import.meta.dirname, '..', 'pages', 'draw.ts')], bundle: true, minify: true, write: false },
    ...{ format: 'iife', logLevel: 'error' },
  })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 820, height: 440 } })
    await page.setContent('<!doctype html><style>body { margin: 0 }</style><main></main>')
    await page.addScriptTag({ content: outputFiles[0]!.text })
    return [...(await drawing(page, 1_000)), ...(await drawing(page, 10_000)), await leaving(browser, page)]
  } finally {
    await browser.close()
  }
}

async function drawing(page: BrowserPage, seats: number): Promise<Row[]> {
  const house = [seats * 0.4, seats * 0.5, seats * 0.1]
  const draw = (name: string) => page.evaluate(([own, blocs]) => bench.draw(own, blocs), [name, house] as const)
  const names = await page.evaluate(() => bench.names)
  const painted = new Map<string, number>()
  for (const name of names) {
    await draw(name)
    painted.set(name, paintedOf(await page.screenshot()))
  }
  for (const [name, pixels] of painted) {
    if (pixels < LEAST_PAINTED * painted.get('ours')!) {
      throw new Error(`chromium requires a finished picture, got ${pixels} pixels painted by ${name}`)
    }
  }
  const times = await medians(names, draw)
  await page.evaluate(() => {
    bench.clear()
  })
  return names
    .filter((name) => name !== 'ours')
    .map((peer) => {
      const most = seats === 10_000 ? AIMS[peer] : undefined
      return compared({
        ...{ what: 'drawing seats in Chromium', size: `${seats.toLocaleString('en')} seats`, peer, unit: 'ms' },
        ...{ ours: times.ours!, theirs: times[peer]! },
        seen: `${painted.get(peer)!.toLocaleString('en')} pixels (ours ${painted.get('ours')!.toLocaleString('en')})`,
        ...(most !== undefined && { aim: `≤ ${most} of it`, reached: (ratio: number) => ratio <= most }),
      })
    })
}

/** Pixels of a picture that are not white. */
function paintedOf(screenshot: Buffer): number {
  const { data } = PNG.sync.read(screenshot)
  let painted = 0
  for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 3 * 250) painted++
  return painted
}

/** What a thousand charts that were made and destroyed have left behind. */
async function leaving(browser: Browser, page: BrowserPage): Promise<Row> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const left = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') / 2 ** 20 }
  }
  // What is made once and kept is not a leak.
  await page.evaluate(() => {
    bench.churn(50)
  })
  const before = await left()
  await page.evaluate(() => {
    bench.churn(1_000)
  })
  const after = await left()
  const more = {
    ...{ nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners },
    heap: after.heap - before.heap,
  }
  return aimed(
    'what 1,000 charts leave behind',
    `made and destroyed in Chromium ${browser.version()}`,
    `${more.nodes} nodes, ${more.listeners} listeners, ${more.heap.toFixed(2)} MB`,
    'none, none, ≤ 0.5 MB',
    more.nodes <= 0 && more.listeners <= 0 && more.heap <= 0.5,
  )
}
