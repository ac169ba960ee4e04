import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import gallery from '../examples/gallery.js'
import { hemicycleChart } from '../src/chart/hemicycleChart.js'
import { tallyChart } from '../src/chart/tallyChart.js'
import { renderPage } from '../src/render/renderPage.js'
import { renderPng } from '../src/render/renderPng.js'
import { renderSvg } from '../src/render/renderSvg.js'
import { SCALE, useChartPage, vote } from './useChartPage.js'
import { violations } from './violations.js'

const charts = { tallyChart, hemicycleChart }
const cases = gallery.flatMap(({ name, draw }) => [
  { name, draw, locale: 'en', theme: 'light', width: 640 } as const,
  { name, draw, locale: 'ru', theme: 'dark', width: 320 } as const,
  { name, draw, locale: 'en', theme: 'print', width: 1200 } as const,
])

const { page, open, draw } = useChartPage()

/** Width and height of the canvas on the page. */
function size(): Promise<[number, number]> {
  return page().evaluate(() => {
    const { clientWidth, clientHeight } = document.querySelector('canvas')!
    return [clientWidth, clientHeight]
  })
}

/** Gives the canvas’s box a style. */
async function style(css: string): Promise<void> {
  await page().evaluate((text) => {
    document.querySelector('div')!.setAttribute('style', text)
  }, css)
}

/** The middle of a shape, and what the tooltip says once the mouse is there. */
async function hover(place: number): Promise<string[]> {
  const { x, y } = await page().evaluate((i) => {
    const { chart } = globalThis as unknown as PageChart
    return chart.getDatasetMeta(0).data[i]!.getCenterPoint()
  }, place)
  await page().mouse.move(x, y)
  const lines = () =>
    page().evaluate(() => {
      const { tooltip } = (globalThis as unknown as PageChart).chart
      return tooltip.opacity > 0 ? tooltip.body.flatMap((item) => item.lines) : []
    })
  await expect.poll(lines).not.toEqual([])
  return lines()
}

interface PageChart {
  chart: {
    getDatasetMeta(i: number): { data: { getCenterPoint(): { x: number; y: number } }[] }
    tooltip: { opacity: number; body: { lines: string[] }[] }
  }
}

function differing(a: Buffer, b: Buffer): number {
  const [first, second] = [PNG.sync.read(a), PNG.sync.read(b)]
  expect([first.width, first.height]).toEqual([second.width, second.height])
  return (
    pixelmatch(first.data, second.data, undefined, first.width, first.height, { threshold: 0.1 }) /
    (first.width * first.height)
  )
}

/** Share of pixels that may differ; one release of Chromium differs from the next by a thousandth. */
const ALIKE = 0.012

describe('the built package in Chromium', () => {
  it.each(cases)(
    'draws $name as Node does: $width px, $theme, $locale',
    async ({ name, draw: of, locale, theme, width }) => {
      await open(width)
      await draw(name, { locale, theme })
      const shown = await page().locator('canvas').screenshot()
      const png = await renderPng(of({ locale, theme }), { width, scale: SCALE })
      expect(differing(shown, png)).toBeLessThanOrEqual(ALIKE)
    },
  )

  it.each(cases)('shows the SVG of $name as the PNG: $width px, $theme, $locale', async (asked) => {
    const { locale, theme, width } = asked
    const config = asked.draw({ locale, theme })
    await page().setContent(`<body style="margin:0">${await renderSvg(config, { width })}</body>`)
    await page().evaluate(() => document.fonts.ready)
    const shown = await page().locator('svg').screenshot()
    expect(differing(shown, await renderPng(config, { width, scale: SCALE }))).toBeLessThanOrEqual(ALIKE)
  })

  it('shows a tooltip over a group of seats, with count, share, base and source', async () => {
    await open(640)
    await draw('hemicycleChart', {})
    expect(await hover(1)).toEqual(['519 against', '55.6% of the 933 for and against', 'Antonov-Ovseyenko'])
  })

  it('shows a tooltip over a side of a bar', async () => {
    await open(640)
    await draw('tallyChart', {})
    expect(await hover(1)).toEqual(['414 for the Presidium', '44.4% of the 933 for and against', 'Trotsky, retold'])
  })

  it('hides a group by a click on its entry of the legend, and seats the others anew', async () => {
    await open(640)
    await draw('hemicycleChart', {})
    const read = () =>
      page().evaluate(() => {
        const { chart } = globalThis as unknown as {
          chart: {
            legend: { legendHitBoxes: { left: number; top: number; width: number; height: number }[] }
            getDatasetMeta(i: number): { data: { house: { starts: number[] } }[] }
          }
        }
        return { box: chart.legend.legendHitBoxes[2]!, starts: chart.getDatasetMeta(0).data[0]!.house.starts }
      })
    const starts = async () => (await read()).starts
    const click = async () => {
      const { box } = await read()
      await page().mouse.click(box.left + box.width / 2, box.top + box.height / 2)
    }
    expect(await starts()).toEqual([0, 414, 933, 1002])
    await click()
    await expect.poll(starts).toEqual([0, 414, 933, 933])
    await click()
    await expect.poll(starts).toEqual([0, 414, 933, 1002])
  })

  it.each(
    (['tallyChart', 'hemicycleChart'] as const).flatMap((chart) => [0, 100, 1200].map((wait) => ({ chart, wait }))),
  )('keeps $chart in its box, narrow and wide again, $wait ms into its movement', async ({ chart, wait }) => {
    await open(300)
    await draw(chart, {})
    const narrow = await size()
    await open(640)
    await draw(chart, {})
    const wide = await size()
    expect([narrow[0], wide[0]]).toEqual([300, 640])

    await open(640)
    await draw(chart, {}, { animation: { duration: 1000 } })
    await page().waitForTimeout(wait)
    await style('width:300px')
    await expect.poll(size).toEqual(narrow)
    await style('width:640px')
    await expect.poll(size).toEqual(wide)
  })

  it.each(['tally', 'hall', 'shift', 'rules', 'flow', 'hemicycle'])(
    'is as high as the page lets %s be',
    async (name) => {
      await open(640)
      await page().addStyleTag({ content: 'canvas{max-height:200px}' })
      await draw(name, {})
      const { height, seen } = await page().evaluate(() => {
        const { chart } = globalThis as unknown as { chart: { height: number } }
        return { height: chart.height, seen: document.querySelector('canvas')!.getBoundingClientRect().height }
      })
      expect([height, seen]).toEqual([200, 200])
    },
  )

  it('fills a box if asked to, as far as its texts leave room', async () => {
    await open(640)
    await style('width:640px;height:600px')
    await draw('hemicycleChart', { fill: true })
    expect(await size()).toEqual([640, 600])
    await style('width:640px;height:400px')
    await expect.poll(size).toEqual([640, 400])
    await style('width:640px;height:100px')
    await expect.poll(async () => (await size())[1]).toBeGreaterThan(250)
  })

  it.each(['no-preference', 'reduce'] as const)(
    'lets those who leave walk out of the hall, unless less motion is asked for: %s',
    async (reducedMotion) => {
      await page().emulateMedia({ reducedMotion })
      await open(640)
      await draw('hall', {}, {})
      const inside = () =>
        page().evaluate(() => {
          const { chart } = globalThis as unknown as {
            chart: { getDatasetMeta(i: number): { data: { places: { x: Record<number, number> } }[] } }
          }
          const [stayed, left] = chart.getDatasetMeta(0).data.map(({ places }) => Object.values(places.x))
          const wall = Math.max(...stayed!) + 40
          return { inside: left!.filter((x) => x < wall).length, people: left!.length }
        })
      const begun = await inside()
      expect(begun.people).toBe(519)
      if (reducedMotion === 'reduce') expect(begun.inside).toBe(0)
      else expect(begun.inside).toBeGreaterThan(200)
      await expect.poll(async () => (await inside()).inside).toBe(0)
      await page().emulateMedia({ reducedMotion: null })
    },
  )

  it('leaves nothing behind', async () => {
    await open(640)
    await draw('tallyChart', {})
    await page().evaluate(() => {
      ;(globalThis as unknown as { chart: { destroy(): void } }).chart.destroy()
    })
    expect(await page().evaluate(() => document.querySelectorAll('div *').length)).toBe(1)
  })

  it.each(['tallyChart', 'hemicycleChart'] as const)('passes axe: the figure of %s', async (chart) => {
    await page().setContent(await renderPage(charts[chart](vote, { theme: chart === 'tallyChart' ? 'light' : 'dark' })))
    await page().evaluate(() => {
      document.querySelector('details')!.open = true
    })
    expect(await violations(page())).toEqual([])
  })

  it('passes axe: a page with a canvas', async () => {
    await open(640)
    await draw('tallyChart', {})
    expect(await violations(page())).toEqual([])
  })
})
