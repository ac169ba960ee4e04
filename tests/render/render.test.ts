import { Chart, type ChartConfiguration, LineController, LineElement, PointElement } from 'chart.js'
import { HtmlValidate } from 'html-validate'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { type Motion, motionById, twoThirds } from '../../src/index.js'
import { renderFigure } from '../../src/render/renderFigure.js'
import { renderPng } from '../../src/render/renderPng.js'
import { renderSvg } from '../../src/render/renderSvg.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const evil = `<script>alert("1")</script> & 'x' \u0000\u202e ]]> 🗳`

/** The vote with markup in every text that a picture or a figure shows. */
const hostile: Motion = {
  ...presidium,
  question: { en: evil },
  session: { ...presidium.session, soviet: { ...presidium.session.soviet, short: { en: evil } } },
  camps: {
    for: { ...presidium.camps!.for, label: { en: evil } },
    against: { ...presidium.camps!.against, label: { en: evil } },
  },
  readings: presidium.readings.map((reading) => ({
    ...reading,
    locator: evil,
    note: evil,
    source: {
      ...reading.source,
      author: evil,
      title: evil,
      short: { en: evil },
      url: 'https://example.org/?a="b"&c=<d>',
    },
  })),
}

describe('renderPng(config, options)', () => {
  it('is as wide as asked, and as high as texts and shapes need', async () => {
    const narrow = PNG.sync.read(await renderPng(tallyChart(presidium), { width: 320, scale: 1 }))
    const wide = PNG.sync.read(await renderPng(tallyChart(presidium), { width: 1200, scale: 1 }))
    expect([narrow.width, wide.width]).toEqual([320, 1200])
    expect(narrow.height).toBeGreaterThan(wide.height)
  })

  it('takes the height that is asked for, and the scale', async () => {
    const png = PNG.sync.read(await renderPng(hemicycleChart(presidium), { width: 600, height: 500, scale: 3 }))
    expect([png.width, png.height]).toEqual([1800, 1500])
  })

  it('requires sizes of which a picture can be made', async () => {
    await expect(renderPng(tallyChart(presidium), { width: Number.NaN, height: -3, scale: 0 })).rejects.toThrow(
      'renderPng requires whole pixels from 1 to 32767, got NaN at width; whole pixels from 1 to 32767, got -3 at height; a scale above 0 and up to 16, got 0 at scale',
    )
    await expect(renderSvg(tallyChart(presidium), { width: 300.5 })).rejects.toThrow('got 300.5 at width')
    await expect(renderPng(tallyChart(presidium), { width: 480, height: 150 })).rejects.toThrow(
      /renderPng requires a height of at least \d+ at a width of 480, got 150/,
    )
  })

  it('stands on the theme’s ground, or on none', async () => {
    const corner = async (options: object) => [
      ...PNG.sync.read(await renderPng(tallyChart(presidium, options))).data.subarray(0, 4),
    ]
    expect(await corner({})).toEqual([255, 255, 255, 255])
    expect(await corner({ theme: 'dark' })).toEqual([0x14, 0x17, 0x1a, 255])
    expect(await corner({ ground: 'transparent' })).toEqual([0, 0, 0, 0])
  })

  it('gives the same bytes each time', async () => {
    expect(await renderPng(tallyChart(presidium))).toEqual(await renderPng(tallyChart(presidium)))
  })
})

it('leaves no chart behind', async () => {
  const before = Object.keys(Chart.instances).length
  await renderPng(tallyChart(presidium))
  await renderSvg(hemicycleChart(presidium))
  expect(Object.keys(Chart.instances)).toHaveLength(before)
})

it('links to public addresses only', async () => {
  const [reading] = presidium.readings
  const vote = { ...presidium, readings: [{ ...reading!, url: 'javascript:alert(1)' }] }
  expect(await renderFigure(tallyChart(vote), vote)).not.toContain('javascript:')
})

describe('renderSvg(config, options)', () => {
  it('draws any other chart of Chart.js that is registered, labels without a text too', async () => {
    Chart.register(LineController, LineElement, PointElement)
    const config: ChartConfiguration<'line'> = {
      type: 'line',
      data: { labels: ['March', undefined, 'May'], datasets: [{ data: [1, 2, 3], segment: {} }] },
    }
    expect(await renderSvg(config)).toContain('>May</text>')
  })

  it('gives the same bytes each time, with real text and without a script', async () => {
    const svg = await renderSvg(hemicycleChart(presidium))
    expect(await renderSvg(hemicycleChart(presidium))).toBe(svg)
    expect(svg).toMatch(/<text[^>]*>Rejected: 414 for, 519 against<\/text>/)
    expect(svg).toMatch(/<title[^>]*>Rejected: 414 for, 519 against<\/title>/)
    expect(svg).toMatch(/<desc[^>]*>.*Petrograd\sSoviet, 9 \(22\) September\s1917/)
    expect(svg).not.toMatch(/<script|\son\w+=|javascript:/i)
  })

  it('carries the font that its texts need, and none where not asked to', async () => {
    const faces = async (locale: 'en' | 'ru', embedFont = true) =>
      (await renderSvg(tallyChart(presidium, { locale }), { embedFont })).match(/@font-face/g)?.length ?? 0
    expect(await faces('en')).toBe(2)
    expect(await faces('ru')).toBe(4)
    expect(await faces('ru', false)).toBe(0)
  })

  it('begins its ids as asked, so that two can stand on one page', async () => {
    const [a, b] = await Promise.all(
      ['first', 'second'].map((idPrefix) => renderSvg(hemicycleChart(presidium), { idPrefix, embedFont: false })),
    )
    const ids = (svg = '') => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids(a).length).toBeGreaterThan(1)
    expect(ids(a).filter((id) => ids(b).includes(id))).toEqual([])
    await expect(renderSvg(tallyChart(presidium), { idPrefix: '"><script>' })).rejects.toThrow(RangeError)
  })
})

describe('renderFigure(config, subject, options)', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } })

  it.each(['en', 'ru'] as const)('is one valid HTML file without a script: %s', async (locale) => {
    const html = await renderFigure(tallyChart(presidium, { locale }), presidium)
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
    ).toEqual([])
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(html).not.toMatch(/(src|href)="(?!https:\/\/marxstheoryofrevolutions\.blogspot\.com)/)
  })

  it('follows the picture’s language, rule, reading and colours', async () => {
    const options = { locale: 'ru', theme: 'dark', rule: twoThirds('cast'), reading: 1 } as const
    const html = await renderFigure(tallyChart(presidium, options), presidium)
    expect(html).toContain('<html lang="ru">')
    expect(html).toContain('двух третей')
    expect(html).not.toMatch(/Антонов|Antonov/)
    expect(html).toContain('background:#14171a')
    expect(html).toMatch(/<a lang="en" href="[^"]+">Marx/)
    expect(html).toMatch(/<span lang="en">[^<]*entr/)
    await expect(renderFigure(tallyChart(presidium, { ground: 'red}</style>' }), presidium)).rejects.toThrow(
      'renderFigure requires a colour, got "red}</style>" at ground',
    )
  })

  it('has the caption, the table in details, and the sources with their places', async () => {
    const html = await renderFigure(tallyChart(presidium), presidium)
    expect(html).toContain('53 voters changing sides would have turned it')
    expect(html).toMatch(/<details>[\s\S]*<table>[\s\S]*<td>414 \(41\.3%\)<\/td>[\s\S]*<\/details>/)
    expect(html).toContain('V. A. Antonov-Ovseyenko, Memoirs')
    expect(html).toContain('paragraph 5')
  })

  it('shows the narrow picture wherever the wide one would be made smaller', async () => {
    expect(await renderFigure(tallyChart(presidium), presidium)).toContain('@media(max-width:639px)')
    expect(await renderFigure(tallyChart(presidium), presidium, { width: 900 })).toContain('@media(max-width:899px)')
    expect(await renderFigure(tallyChart(presidium), presidium, { width: 320 })).not.toContain('@media')
  })

  it('is named as the picture is, and leaves to the caption what both would say', async () => {
    const own = await renderFigure(tallyChart(presidium, { title: 'Mine' }), presidium)
    expect(own).toContain('<title>Mine</title>')
    expect(own).toMatch(/<p>[^<]*53 voters changing sides/)
    expect(own).not.toMatch(/<text[^>]*>[^<]*53 voters/)
    const noted = await renderFigure(tallyChart(presidium, { note: 'My note' }), presidium)
    expect(noted).toMatch(/<text[^>]*>My note<\/text>/)
  })

  it('shows every string of a record as text', async () => {
    const html = await renderFigure(tallyChart(hostile), hostile)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('\u0000')
    expect(html).toContain('&lt;script&gt;')
    expect(html).toContain('href="https://example.org/?a=&quot;b&quot;&amp;c=&lt;d&gt;"')
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })
})
