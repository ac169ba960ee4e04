import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import article, { fileOf } from '../examples/article/page.js'
import { launchChromium } from './chromium.js'
import { violations } from './violations.js'

const editions = (['en', 'ru'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((theme) => ({ locale, theme })),
)

/** Bytes sent at a time. */
const PIECE = 4096

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'soviet-tally-'))
  for (const edition of editions) writeFileSync(join(folder, fileOf(edition)), await article(edition))
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const addressOf = (edition: (typeof editions)[number]) => pathToFileURL(join(folder, fileOf(edition))).href

describe('the article', () => {
  it.each(editions)('is valid HTML without a script, with six figures and their sources: %j', async (edition) => {
    const html = readFileSync(join(folder, fileOf(edition)), 'utf8')
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
    expect(html).not.toMatch(/<script|\son\w+=|\/>/)
    // The sections are two pictures of one figure.
    expect(html.match(/<figure /g)).toHaveLength(7)
    expect(html.match(/@font-face\{font-family:'PT Sans';font-weight:400;unicode-range:U\+0-FF/g)).toHaveLength(1)
    for (const number of ['279', '115', '414', '519', '69', '67', '784', '724']) expect(html).toContain(number)
  })

  it.each(editions)('passes axe, with all that opens open: %j', async (edition) => {
    const page = await browser.newPage()
    await page.goto(addressOf(edition))
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((own) => {
        own.open = true
      })
    })
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it.each([320, 640, 1200])('is read from the disk without scripts in one request, %i px wide', async (width) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const address = addressOf({ locale: 'ru', theme: 'dark' })
    await page.goto(address)
    // The font is in the file.
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address])
    for (const [shown, hidden] of [width < 672 ? ['.narrow', '.wide'] : ['.wide', '.narrow']]) {
      const first = page.locator('#august-figure')
      expect(await first.locator(shown!).isVisible()).toBe(true)
      expect(await first.locator(hidden!).isVisible()).toBe(false)
    }
    for (const box of await page.locator('main svg:visible').all()) {
      const { x, width: own } = (await box.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + own).toBeLessThanOrEqual(width)
    }
    await context.close()
  })

  it('survives an editor that takes away scripts, styles and classes', async () => {
    const html = readFileSync(join(folder, fileOf({ locale: 'en', theme: 'light' })), 'utf8')
    const bare = html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/ (style|class|id)="[^"]*"/g, '')
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } })
    await page.setContent(bare)
    const shown = await page
      .locator('figure svg:visible')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('width')))
    expect(shown).toEqual(['640', '640', '640', '320', '320', '640', '640'])
    // As many shapes as with them, and each beside the other, not within it.
    const shapes = (text: string) => text.match(/<(path|text|g)\b/g)!.length
    expect(await page.locator('figure svg :is(path, text, g)').count()).toBe(shapes(bare))
    expect(await page.locator('figure path *').count()).toBe(0)
    await page.close()
  })

  it('does not move while it loads, however slowly it comes', async () => {
    const html = Buffer.from(await article({ locale: 'en', theme: 'light' }))
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const send = (at: number) => {
        response.write(html.subarray(at, at + PIECE))
        if (at + PIECE < html.length) setTimeout(send, 10, at + PIECE)
        else response.end()
      }
      send(0)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => {
            resolve(sum)
          }, 500)
        }),
    )
    await page.close()
    await new Promise((resolve) => server.close(resolve))
    expect(moved).toBe(0)
  })
})
