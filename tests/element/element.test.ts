import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pixelmatch from 'pixelmatch'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { recordsOf } from '../../src/exchange/recordsOf.js'
import { KINDS } from '../../src/chart/kinds.js'
import { AUGUST, ONE, pageOf, PRESIDIUM, TABLE } from './markup.js'
import { drawn, usePages } from './usePages.js'

const { newPage, visit } = usePages()

const label = (page: Page) => page.locator('#own .stage').getAttribute('aria-label')

describe('<soviet-tally> on a page', () => {
  it('is a table where there is no script', async () => {
    const { page } = await visit(ONE, { javaScriptEnabled: false })
    expect(await page.locator('table').isVisible()).toBe(true)
    expect(await page.innerText('main')).toMatch(/For\s+414 \(41\.3%\)\s+Against\s+519/)
  })

  it('is a picture where there is one, and the table can be had', async () => {
    const { page, faults, server } = await visit(ONE)
    expect(await drawn(page)).toBe('figure')
    expect(await label(page)).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#own > table').isVisible()).toBe(false)
    expect(await page.locator('#own canvas').boundingBox()).toMatchObject({ width: 784 })
    expect(faults).toEqual([])
    expect(server.asked).toEqual(['/', '/soviet-tally.global.js'])
  })

  it('works from a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
    copyFileSync(join(import.meta.dirname, '../../dist/soviet-tally.global.js'), join(folder, 'soviet-tally.global.js'))
    writeFileSync(join(folder, 'page.html'), pageOf(ONE))
    const { page, faults } = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().split('/').at(-1)!))
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    expect(await drawn(page)).toBe('figure')
    expect(faults).toEqual([])
    expect(asked).toEqual(['page.html', 'soviet-tally.global.js'])
    rmSync(folder, { recursive: true })
  })

  it('gives what it is made of to a script', async () => {
    const { page } = await visit('<canvas></canvas>')
    const drawn = await page.evaluate(() => {
      const { SovietTally } = globalThis as unknown as { SovietTally: typeof import('../../src/global.js') }
      const { Chart, tallyChart, describe, majority, twoThirds } = SovietTally
      const tally = { for: 414, against: 519, abstain: 69 }
      const chart = new Chart(document.querySelector('canvas')!, tallyChart(tally))
      return [chart.data.datasets.length, describe(tally), majority(tally, twoThirds('cast')).needed]
    })
    expect(drawn).toEqual([3, expect.stringContaining('414 for'), 668])
  })

  it('asks for nothing that a strict policy forbids, in its menu and on paper neither', async () => {
    const { page, faults } = await visit(ONE, { headers: { 'Content-Security-Policy': "default-src 'self'" } })
    expect(await drawn(page)).toBe('figure')
    expect(await page.locator('#own .stage').evaluate((stage) => getComputedStyle(stage).position)).toBe('relative')
    await page.locator('#own summary').click()
    for (const name of ['SVG', 'PNG', 'CSV']) {
      const download = page.waitForEvent('download')
      await page.locator('#own button', { hasText: name }).click()
      expect((await download).suggestedFilename()).toMatch(/^rejected-414-for-519-against\.(svg|png|csv)$/)
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('#own .paper svg').count()).toBe(1)
    expect(faults).toEqual([])
  })

  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    'draws %s, on the page, in a file and on paper',
    async (kind) => {
      const ids: Readonly<Record<keyof typeof KINDS, string>> = {
        ...{ tally: PRESIDIUM, hemicycle: 'congress-soviets-2-1917-10', hall: PRESIDIUM, readings: PRESIDIUM },
        ...{ trajectory: 'petrograd-soviet soviet-power', shift: `${AUGUST} ${PRESIDIUM}`, rules: PRESIDIUM },
        ...{
          flow: `${AUGUST} ${PRESIDIUM}`,
          power: 'vtsik-1917-06',
          ternary: `${AUGUST} ${PRESIDIUM}`,
          adoption: AUGUST,
        },
      }
      const json = JSON.stringify(recordsOf(archive)).replaceAll('<', '\\u003c')
      const markup = `<soviet-tally id="own" chart="${kind}" ids="${ids[kind]}" locale="ru">${TABLE}<script type="application/json">${json}</script></soviet-tally>`
      const { page, faults } = await visit(markup, { reducedMotion: 'reduce' })
      expect(await drawn(page)).toBe('figure')
      expect(await label(page)).toMatch(/\p{Script=Cyrillic}/u)
      await page.locator('#own .stage').focus()
      const said = page.locator('#own [role=status]')
      await page.keyboard.press('ArrowRight')
      expect(await said.textContent()).toMatch(/\p{Script=Cyrillic}/u)
      await page.keyboard.press('End')
      expect(await said.textContent()).not.toBe('')
      await page.keyboard.press('Escape')

      await page.locator('#own summary').click()
      const save = async (name: string) => {
        const download = page.waitForEvent('download')
        await page.locator('#own button', { hasText: name }).click()
        return readFileSync(await (await download).path())
      }
      const [svg, png] = [(await save('SVG')).toString(), PNG.sync.read(await save('PNG'))]
      const { width, height } = (await page.locator('#own canvas').boundingBox())!
      expect([png.width, png.height]).toEqual([2 * width, 2 * height])
      expect(svg).toMatch(/^<svg [^>]*role="img" lang="ru"/)
      const other = await newPage({ viewport: { width, height }, deviceScaleFactor: 2 })
      await other.page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
      const seen = PNG.sync.read(await other.page.screenshot())
      const differing = pixelmatch(png.data, seen.data, undefined, png.width, png.height, { threshold: 0.2 })
      expect(differing / (png.width * png.height)).toBeLessThan(0.01)

      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await page.locator('#own .paper svg text').count()).toBeGreaterThan(2)
      expect(faults).toEqual([])
    },
  )
})
