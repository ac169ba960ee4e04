import { Chart, type ChartConfiguration, LineController, LineElement, PointElement } from 'chart.js'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { hemicycleChart } from '../../src/chart/hemicycleChart.js'
import { tallyChart } from '../../src/chart/tallyChart.js'
import { motionById } from '../../src/index.js'
import { renderPage } from '../../src/render/renderPage.js'
import { renderPng } from '../../src/render/renderPng.js'
import { renderSvg } from '../../src/render/renderSvg.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
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
  expect(await renderPage(tallyChart(vote))).not.toContain('javascript:')
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
