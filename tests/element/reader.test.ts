import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { violations } from '../violations.js'
import { ONE, TABLE } from './markup.js'
import { change, drawn, ground, usePages } from './usePages.js'

const { visit } = usePages()

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
