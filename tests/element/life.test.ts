import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFiles } from '../../src/render/fontFiles.js'
import { ONE, TABLE } from './markup.js'
import { change, charts, drawn, usePages } from './usePages.js'

const { visit } = usePages()

describe('the life of <soviet-tally>', () => {
  it('begins near the window', async () => {
    const { page } = await visit(`<div style="height:5000px"></div>${ONE}`)
    await page.waitForTimeout(300)
    expect(await page.locator('#own .figure').count()).toBe(0)
    await page.evaluate(() => {
      scrollTo(0, 4500)
    })
    expect(await drawn(page)).toBe('figure')
  })

  it('begins when what hides it is gone, and outlasts being hidden', async () => {
    const { page } = await visit(`<div hidden>${ONE}</div>`)
    await page.waitForTimeout(300)
    expect(await page.locator('#own .figure').count()).toBe(0)
    const hide = (isHidden: boolean) =>
      page.locator('main > div').evaluate((box, on) => {
        ;(box as HTMLElement).hidden = on
      }, isHidden)
    await hide(false)
    expect(await drawn(page)).toBe('figure')
    const size = await page.locator('#own canvas').boundingBox()
    await hide(true)
    await change(page, { theme: 'dark' })
    await hide(false)
    await expect.poll(() => page.locator('#own canvas').boundingBox()).toEqual(size)
  })

  it('waits for the page’s own font', async () => {
    const files = fontFiles()
    const faces = files.map(
      ({ family, weight }, i) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(${i}.woff2)}`,
    )
    const fonts = Object.fromEntries(
      files.map(({ woff2 }, i) => [
        `/${i}.woff2`,
        { body: readFileSync(woff2), headers: { 'Content-Type': 'font/woff2' } },
      ]),
    )
    const { page } = await visit(ONE, { pages: fonts, head: `<style>${faces.join('')}</style>` })
    await drawn(page)
    const widths = () =>
      page.evaluate(() => {
        const context = document.querySelector('#own')!.shadowRoot!.querySelector('canvas')!.getContext('2d')!
        context.font = "bold 21px 'PT Sans', monospace"
        const own = context.measureText('Rejected: 414 for').width
        context.font = 'bold 21px monospace'
        return [own, context.measureText('Rejected: 414 for').width]
      })
    const [own, other] = await widths()
    expect(own).not.toBe(other)
  })

  it('draws at once in a tab that nobody sees', async () => {
    const unseen = `<script>Object.defineProperty(document, 'hidden', { get: () => true }); globalThis.requestAnimationFrame = () => 0</script>`
    const { page } = await visit(ONE, { head: unseen })
    await drawn(page)
    const isDrawn = await page.evaluate(() => {
      const canvas = document.querySelector('#own')!.shadowRoot!.querySelector('canvas')!
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return new Set(new Uint32Array(data.buffer)).size
    })
    expect(isDrawn).toBeGreaterThan(10)
  })

  it('survives moves and copies, and leaves no chart behind', async () => {
    const { page, faults } = await visit(`${ONE}<section></section>`)
    await drawn(page)
    await page.evaluate(() => {
      const own = document.querySelector('#own')!
      const section = document.querySelector('section')!
      section.append(own)
      const copy = own.cloneNode(true) as Element
      copy.id = 'copy'
      section.append(copy)
    })
    expect([await drawn(page), await drawn(page, 'copy')]).toEqual(['figure', 'figure'])
    expect(await charts(page)).toBe(2)
    await page.evaluate(() => {
      document.querySelector('section')!.remove()
    })
    expect(await charts(page)).toBe(0)
    await page.evaluate((inside) => {
      const own = document.createElement('soviet-tally')
      own.id = 'own'
      document.body.append(own)
      own.innerHTML = inside
      const short = document.createElement('soviet-tally')
      document.body.append(short)
      short.remove()
    }, TABLE)
    expect(await drawn(page)).toBe('figure')
    expect(faults).toEqual([])
  })

  it('lives on in a page within the page, with its style', async () => {
    const { page, faults } = await visit(`${ONE}<iframe></iframe>`)
    await drawn(page)
    await page.evaluate(() => {
      document.querySelector('iframe')!.contentDocument!.body.append(document.querySelector('#own')!)
    })
    const within = page.frameLocator('iframe').locator('#own .stage')
    await within.waitFor()
    expect(await within.evaluate((stage) => getComputedStyle(stage).position)).toBe('relative')
    expect(faults).toEqual([])
  })

  it('says that it cannot be drawn where what draws fails', async () => {
    const { page, faults } = await visit(ONE, {
      head: `<script>
        globalThis.matchMedia = () => { throw new Error('no media') }
        addEventListener('chart-error', ({ detail }) => { globalThis.told = detail.error.message })
      </script>`,
    })
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { told?: string }).told)).toBe('no media')
    expect(faults).toEqual([])
  })

  it.each([
    ['in a flexible row', 'display:flex', 2],
    ['in a grid', 'display:grid;grid-template-columns:1fr 1fr', 2],
    ['in a flexible column', 'display:flex;flex-direction:column', 1],
  ])('takes its room %s, and gives it back', async (_, style, parts) => {
    const { page } = await visit(
      `<div style="${style}">${ONE}<aside style="flex:1 1 100%;min-width:0"></aside></div>`,
      {
        head: '<style>body{margin:0}</style>',
      },
    )
    await drawn(page)
    const widths: number[] = []
    for (const width of [800, 1200, 500, 800]) {
      await page.setViewportSize({ width, height: 600 })
      await expect
        .poll(async () => ((await page.locator('#own canvas').boundingBox())!.width * parts) / width)
        .toBeCloseTo(1, 1)
      widths.push((await page.locator('#own canvas').boundingBox())!.height)
    }
    expect(widths[0]).toBe(widths[3])
  })

  it('works where the script is read before the element', async () => {
    const { page, faults } = await visit(ONE, {
      head: '<script src="soviet-tally.global.js"></script><script>addEventListener("chart-error", ({ detail }) => { console.error(detail.error) })</script>',
    })
    expect(await drawn(page)).toBe('figure')
    expect(faults).toEqual([])
  })

  it('goes on by the hundred: 300 on a page, drawn as they come near', async () => {
    const { page, faults } = await visit(ONE.replace(' id="own"', '').repeat(300))
    await expect.poll(() => charts(page)).toBeGreaterThan(0)
    expect(await charts(page)).toBeLessThan(300)
    await page.evaluate(async () => {
      for (const own of document.querySelectorAll('soviet-tally')) {
        if (own.shadowRoot!.querySelector('.figure')) continue
        own.scrollIntoView()
        await new Promise((resolve) => {
          own.addEventListener('chart-ready', resolve, { once: true })
        })
      }
    })
    expect(await charts(page)).toBe(300)
    expect(faults).toEqual([])
  })

  it('leaves nothing behind: 1,000 made and removed', async () => {
    const { page } = await visit('<section></section>', { reducedMotion: 'reduce' })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const make = (times: number) =>
      page.evaluate(
        async ([count, inside]) => {
          const section = document.querySelector('section')!
          for (let i = 0; i < count; i++) {
            const own = document.createElement('soviet-tally')
            own.innerHTML = inside
            const ready = new Promise((resolve) => {
              own.addEventListener('chart-ready', resolve, { once: true })
            })
            section.append(own)
            await ready
            own.remove()
          }
        },
        [times, TABLE] as const,
      )
    const counted = async () => {
      await page.waitForTimeout(500)
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const metric = (name: string) => metrics.find((own) => own.name === name)!.value
      return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') }
    }
    await make(20)
    const before = await counted()
    await make(1000)
    const after = await counted()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes)
    expect(after.listeners).toBeLessThanOrEqual(before.listeners)
    expect(after.heap - before.heap).toBeLessThanOrEqual(500_000)
  })
})
