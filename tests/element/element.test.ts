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
import { AUGUST, held, pageOf, PRESIDIUM, TABLE } from './markup.js'
import { change, drawn, ground, usePages } from './usePages.js'
import { violations } from '../violations.js'

const ONE = `<soviet-tally id="own">${held(PRESIDIUM)}</soviet-tally>`

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

describe('<soviet-tally> and its reader', () => {
  it('follows light and dark while the page lives, and stands still for who asks for it', async () => {
    const { page } = await visit(ONE, { colorScheme: 'light' })
    await drawn(page)
    expect(await ground(page)).toBe('255 255 255')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction(
      () =>
        document.querySelector('#own')!.shadowRoot!.querySelector('canvas')!.getContext('2d')!.getImageData(2, 2, 1, 1)
          .data[0] === 20,
    )
    expect(await ground(page)).toBe('20 23 26')
    await change(page, { theme: 'light' })
    expect(await ground(page)).toBe('255 255 255')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await change(page, { theme: 'auto' })
    expect(await ground(page)).toBe('20 23 26')
  })

  it('draws anew only what follows, and leaves the keyboard where it was', async () => {
    const { page } = await visit(`${ONE}${ONE.replace('id="own"', 'id="other" theme="light"')}`)
    expect([await drawn(page), await drawn(page, 'other')]).toEqual(['figure', 'figure'])
    await page.locator('#own .stage').focus()
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    const ready = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = []
          addEventListener('chart-ready', ({ target }) => {
            seen.push((target as Element).id)
            setTimeout(resolve, 300, seen)
          })
        }),
    )
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ready).toEqual(['own'])
    const said = page.locator('#own [role=status]')
    expect(await said.textContent()).toMatch(/^519 /)
    await page.keyboard.press('ArrowRight')
    expect(await said.textContent()).toMatch(/^69 /)
  })

  it('does not move for who asked for stillness', async () => {
    const moving = (reducedMotion: 'reduce' | 'no-preference') => async () => {
      const { page } = await visit(
        `<script>addEventListener('chart-ready', ({ detail }) => { globalThis.still = detail.chart.options.animation === false })</script>${ONE}`,
        { reducedMotion },
      )
      await drawn(page)
      return page.evaluate(() => !(globalThis as unknown as { still: boolean }).still)
    }
    expect(await moving('reduce')()).toBe(false)
    expect(await moving('no-preference')()).toBe(true)
  })

  it('is walked on by arrow keys, and each group is read out', async () => {
    const { page } = await visit(ONE)
    await drawn(page)
    await page.keyboard.press('Tab')
    const said = page.locator('#own [role=status]')
    const heard: (string | null)[] = []
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home']) {
      await page.keyboard.press(key)
      heard.push(await said.textContent())
    }
    expect(heard).toEqual([
      expect.stringMatching(/^414 .*Antonov-Ovseyenko/),
      expect.stringMatching(/^519 .*Antonov-Ovseyenko/),
      expect.stringMatching(/^69 .*Antonov-Ovseyenko/),
      expect.stringMatching(/^414 .*Trotsky/),
      expect.stringMatching(/^69 .*Antonov-Ovseyenko/),
      expect.stringMatching(/^67 .*Trotsky/),
      expect.stringMatching(/^414 .*Antonov-Ovseyenko/),
    ])
    await page.keyboard.press('Escape')
    expect(await said.textContent()).toBe('')
    // Other keys are the page’s.
    expect(
      await page
        .locator('#own .stage')
        .evaluate((stage) =>
          stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true })),
        ),
    ).toBe(true)
  })

  it('has a menu for the keyboard, in the page’s language', async () => {
    const { page } = await visit(ONE, { lang: 'ru', permissions: ['clipboard-read', 'clipboard-write'] })
    await drawn(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('#own .table').innerText()).toMatch(/414 \(41,3\s%\)/)
    expect(await page.locator('#own button').allInnerTexts()).toEqual([
      'Скрыть таблицу',
      'Сохранить PNG',
      'Сохранить SVG',
      'Сохранить CSV',
      'Скопировать ссылку',
    ])
    await page.locator('#own button').last().click()
    await page.waitForFunction(
      () => document.querySelector('#own')!.shadowRoot!.querySelector('[role=status]')!.textContent !== '',
    )
    expect(await page.locator('#own [role=status]').textContent()).toBe('Ссылка скопирована.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Ссылка на рисунок: «.+», рисунок soviet-tally по: .+\.$/,
    )
    await page.keyboard.press('Escape')
    expect(await page.locator('#own .buttons').isVisible()).toBe(false)
  })

  it('saves the figures as the command line writes them', async () => {
    const { page } = await visit(ONE)
    await drawn(page)
    await page.locator('#own summary').click()
    const download = page.waitForEvent('download')
    await page.locator('#own button', { hasText: 'CSV' }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv).toMatch(/^\ufeff"?Votes, share of all cast"?,/)
    expect(csv).toContain('for the Presidium,414 (41.3%),414 (41.4%)\r\n')
  })

  it('prints vectors, and nothing of its menu', async () => {
    const { page } = await visit(ONE, { colorScheme: 'dark' })
    await drawn(page)
    await page.locator('#own summary').click()
    const pdf = (await page.pdf()).toString('latin1')
    expect(pdf).not.toContain('/Subtype /Image')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('#own .paper svg').isVisible()).toBe(true)
    expect(await page.locator('#own canvas').isVisible()).toBe(false)
    expect(await page.locator('#own summary').isVisible()).toBe(false)
    expect(await page.locator('#own .paper svg').innerHTML()).toContain('fill="#000000"')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('#own .paper svg').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)(
    'passes axe with its menu open and without a picture, %s',
    async (colorScheme) => {
      const wrong = `<soviet-tally chart="pie" id="wrong">${TABLE}</soviet-tally>`
      const { page } = await visit(`${ONE}${wrong}`, {
        colorScheme,
        head: '<style>:root{color-scheme:light dark}</style>',
      })
      await drawn(page)
      await drawn(page, 'wrong')
      await page.locator('#own summary').click()
      await page.locator('#own button').first().click()
      expect(await violations(page)).toEqual([])
    },
  )
})
