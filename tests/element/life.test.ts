import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { fontFiles } from '../../src/render/fontFiles.js'
import { AUGUST, held, PRESIDIUM, TABLE } from './markup.js'
import { change, drawn, ground, usePages } from './usePages.js'

const ONE = `<soviet-tally id="own">${held(PRESIDIUM)}</soviet-tally>`

const { serve, visit } = usePages()

/** Charts that live on a page. */
const charts = (page: Page) =>
  page.evaluate(
    () =>
      Object.keys(
        (globalThis as unknown as { SovietTally: typeof import('../../src/global.js') }).SovietTally.Chart.instances,
      ).length,
  )

describe('the attributes of <soviet-tally>', () => {
  it('are properties too, and change the picture', async () => {
    const { page } = await visit(`<soviet-tally id="own">${held(PRESIDIUM, AUGUST)}</soviet-tally>`)
    await drawn(page)
    expect(await change(page, { ids: PRESIDIUM })).toBe('Rejected: 414 for, 519 against')
    expect(await change(page, { rule: 'two-thirds-cast' })).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#own .table').textContent()).toContain('668')
    expect(await change(page, { locale: 'ru' })).toBe('Отклонено: 414 за, 519 против')
    await page.locator('#own summary').click()
    await page.locator('#own button').first().click()
    await change(page, { calendar: 'new' })
    // What the reader has opened stays open.
    expect(await page.locator('#own .table').isVisible()).toBe(true)
    expect(await page.locator('#own .table').textContent()).toContain('22 сентября 1917')
    expect(await page.locator('#own .table').textContent()).not.toContain('9 (22)')
    expect(await change(page, { chart: 'hall' })).toBe('Из зала вышли 519, остались 414')
    await change(page, { theme: 'dark' })
    expect(await ground(page)).toBe('20 23 26')
    expect(await charts(page)).toBe(1)

    const reflected = await page.evaluate(() => {
      const own = document.querySelector('soviet-tally')!
      const before = [own.chart, own.locale, own.rule, own.calendar, own.theme, own.src]
      own.chart = 'readings'
      own.theme = null
      return [...before, own.getAttribute('chart'), own.hasAttribute('theme')]
    })
    expect(reflected).toEqual(['hall', 'ru', 'two-thirds-cast', 'new', 'dark', null, 'readings', false])
  })

  it('that are wrong give a sentence, all that is wrong, and the table; right ones give the picture back', async () => {
    const { page } = await visit(ONE)
    await drawn(page)
    expect(await change(page, { chart: 'pie', rule: 'simpel' })).toBe(
      'This picture could not be drawn.soviet-tally requires a chart of tally, hemicycle, hall, trajectory, shift, readings, rules, flow, power, ternary, adoption, got "pie"; requires a rule of simple, cast, present, members, two-thirds, two-thirds-cast, two-thirds-present, two-thirds-members, got "simpel"; did you mean "simple"?',
    )
    expect(await page.locator('#own > table').isVisible()).toBe(true)
    expect(await charts(page)).toBe(0)
    expect(await change(page, { chart: null, rule: null })).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#own > table').isVisible()).toBe(false)
    for (const [attributes, problem] of [
      [{ ids: 'petrograd-soviet-1917-09-09' }, `got "petrograd-soviet-1917-09-09"; did you mean "${PRESIDIUM}"?`],
      [{ ids: null, chart: 'shift' }, 'shift requires two votes or two compositions, got 1 id'],
      [{ chart: 'power' }, 'power requires a composition, got 0 ids'],
      [{ chart: 'tally', locale: 'de' }, 'requires a locale of en, ru, got "de"'],
    ] as const) {
      expect(await change(page, attributes)).toContain(problem)
    }
  })
})

describe('what <soviet-tally> holds', () => {
  it.each([
    [
      'a table lying on its side',
      '<table><tr><th>За<th>Против<th>Воздержались<tr><td>414<td>519<td>69</table>',
      'Отклонено: 414 за, 519 против',
    ],
    [
      'rounded and open numbers',
      '<table><tr><th>за<td>не менее 300<tr><th>против<td>ок. 100</table>',
      'Принято: около 300 или больше за, около 100 против',
    ],
    [
      'a table with a row for each account',
      '<table><thead><tr><th>Дата<th>Совет<th>Вопрос<th>За<th>Против<tbody><tr><td>9.09.1917<td>Петроградский Совет<td>Отставка<td>414<td>519</table>',
      'Отклонено: 414 за, 519 против',
    ],
    [
      'CSV',
      '<script type="text/csv">Дата;Совет;Вопрос;За;Против\n9.09.1917;Петроградский Совет;Отставка;414;519</script>',
      'Отклонено: 414 за, 519 против',
    ],
  ])('may be %s', async (_, inside, finding) => {
    const { page } = await visit(`<soviet-tally id="own">${inside}</soviet-tally>`, { lang: 'ru' })
    expect(await drawn(page)).toBe('figure')
    expect(await page.locator('#own .stage').getAttribute('aria-label')).toBe(finding)
  })

  it('may have shares, a header and a total that is right', async () => {
    const inside = (total: number) =>
      `<table><tr><th>Side<th>Votes<th>Share<tr><td>For<td>414<td>41.3%<tr><td>Against<td>519<td>51.8 %<tr><td>Abstained<td>69<td>6.9%<tr><td>Total<td>${total}<td>100%</table>`
    const { page } = await visit(
      `<soviet-tally id="own">${inside(1002)}</soviet-tally><soviet-tally id="wrong">${inside(1000)}</soviet-tally>`,
    )
    expect([await drawn(page), await drawn(page, 'wrong')]).toEqual(['figure', 'fault'])
    expect(await page.locator('#own .stage').getAttribute('aria-label')).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#wrong .fault').textContent()).toContain(
      'requires the sum 1002 of the sides at "Total", got 1000',
    )
  })

  it.each([
    ['nothing', '', 'requires a table, a record or a src, got none of them'],
    [
      'a table without figures',
      '<table><tr><td>a<td>1</table>',
      'requires a known figure such as "for" or «за», got "a"',
    ],
    ['a table without one side', '<table><tr><td>for<td>1</table>', 'requires a figure "against", got none'],
    [
      'a table of two accounts',
      '<table><tr><td>for<td>1<td>2<tr><td>against<td>1<td>2</table>',
      'requires one number for "for", got 2; requires one number for "against", got 2',
    ],
    [
      'a figure twice',
      '<table><tr><td>for<td>1<tr><td>yes<td>2<tr><td>against<td>2</table>',
      'requires one row for "yes", got a second',
    ],
    ['broken JSON', '<script type="application/json">{ "votes": }</script>', 'requires JSON, got'],
    ['another JSON', '<script type="application/json">[1]</script>', 'requires'],
    [
      'CSV with a wrong cell',
      '<script type="text/csv">Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;many;2</script>',
      'row 2, column "For": requires a whole number',
    ],
  ])('is told to be wrong: %s', async (_, inside, problem) => {
    const { page, faults } = await visit(`<soviet-tally id="own">${inside}</soviet-tally>`)
    expect(await drawn(page)).toBe('fault')
    expect(await page.locator('#own .fault').textContent()).toContain(problem)
    expect(faults).toEqual([])
  })

  it('is drawn anew when it changes', async () => {
    const { page } = await visit(`<soviet-tally id="own">${TABLE}</soviet-tally>`)
    await drawn(page)
    await page.evaluate(() => {
      document.querySelector('#own td')!.textContent = '600'
    })
    await expect
      .poll(() => page.locator('#own .stage').getAttribute('aria-label'))
      .toBe('Carried: 600 for, 519 against')
  })

  it('may come from a server, as JSON or CSV', async () => {
    const json = /\{.*\}/.exec(held(PRESIDIUM))![0]
    const pages = {
      '/vote.json': { body: json },
      '/vote.csv': { body: 'Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;1;2' },
    }
    const { page, server } = await visit(`<soviet-tally id="own" src="vote.json">${TABLE}</soviet-tally>`, { pages })
    expect(await drawn(page)).toBe('figure')
    expect(await page.locator('#own .table').textContent()).toContain('Antonov-Ovseyenko')
    await change(page, { theme: 'dark' })
    expect(server.asked.filter((path) => path === '/vote.json')).toHaveLength(1)
    expect(await change(page, { src: 'vote.csv' })).toBe('Rejected: 1 for, 2 against')
  })

  it('comes from no other server that does not allow it, from no other kind of address, and not without end', async () => {
    const other = await serve({
      '/vote.csv': { body: 'x' },
      '/free.csv': {
        body: 'Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;1;2',
        headers: { 'Access-Control-Allow-Origin': '*' },
      },
    })
    const pages = { '/large.csv': { body: 'x'.repeat(5_000_001) } }
    const { page } = await visit(`<soviet-tally id="own" src="none.json">${TABLE}</soviet-tally>`, { pages })
    expect(await drawn(page)).toBe('fault')
    expect(await page.locator('#own .fault').textContent()).toContain(
      'requires a record at "none.json", got the answer 404',
    )
    expect(await page.locator('#own > table').isVisible()).toBe(true)
    expect(await change(page, { src: `${other.address}/vote.csv` })).toContain(
      'got no answer, or one that this page may not read',
    )
    expect(await change(page, { src: 'data:text/csv,a' })).toContain('got no address of the web')
    expect(await change(page, { src: 'javascript:alert(1)' })).toContain('got no address of the web')
    expect(await change(page, { src: 'large.csv' })).toContain('got more than 5000000 bytes')
    expect(await change(page, { src: `${other.address}/free.csv` })).toBe('Rejected: 1 for, 2 against')
  })

  it('is text and never markup, in the picture, its table and its files', async () => {
    const evil = '<img src=x onerror="globalThis.hurt=1">'
    const { page, server } = await visit(
      `<soviet-tally id="own"><script type="text/csv">Date;Soviet;Question;For;Against;Source\n9.09.1917;${evil};${evil}?;1;2;=1+1 ${evil}</script></soviet-tally>`,
    )
    expect(await drawn(page)).toBe('figure')
    await page.locator('#own summary').click()
    for (const button of await page.locator('#own button').all()) await button.click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('#own .table').textContent()).toContain(evil)
    expect(await page.locator('#own img').count()).toBe(0)
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
    expect(server.asked).not.toContain('/x')
  })
})

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
