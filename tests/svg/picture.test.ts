import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SvgContext } from '../../src/svg/svgContext.js'
import { launchChromium } from '../chromium.js'
import { charts } from './charts.js'
import { FONT_FILES, measure, pngOf, svgOf } from './draw.js'
import { drawFeatures } from './drawFeatures.js'

const [WIDTH, HEIGHT] = [640, 360]
const CSS = FONT_FILES.map(
  ({ family, weight, file }) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')})}`,
).join('')

/** Share of pixels that differ, in per cent. */
function difference(one: Buffer, other: Buffer): number {
  const pixels = [one, other].map((png) => PNG.sync.read(png).data) as [Buffer, Buffer]
  return (pixelmatch(...pixels, undefined, WIDTH, HEIGHT, { threshold: 0.1 }) / WIDTH / HEIGHT) * 100
}

describe('an SVG in Chromium', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  })
  afterAll(() => browser.close())

  const shot = async (svg: string) => {
    await page.setContent(`<body style="margin:0">${svg}</body>`)
    await page.evaluate(() => document.fonts.ready)
    return page.screenshot()
  }

  it.each(Object.entries(charts))('looks like the PNG: %s', async (_, config) => {
    expect(difference(await shot(svgOf(config, CSS)), pngOf(config))).toBeLessThan(0.5)
  })

  it('looks like the PNG: gradients, patterns, pictures, ellipses, turned and skewed shapes', async () => {
    const svg = new SvgContext(WIDTH, HEIGHT, measure, 'features')
    drawFeatures(svg, new SvgContext(20, 20, measure, 'tile'))
    const canvas = createCanvas(WIDTH, HEIGHT)
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    drawFeatures(context, createCanvas(20, 20).getContext('2d') as unknown as CanvasRenderingContext2D)
    const onWhite = createCanvas(WIDTH, HEIGHT)
    const white = onWhite.getContext('2d')
    white.fillStyle = '#fff'
    white.fillRect(0, 0, WIDTH, HEIGHT)
    white.drawImage(canvas, 0, 0)
    const picture = await shot(svg.toSvg({ background: '#fff', css: CSS }))
    expect(difference(picture, onWhite.toBuffer('image/png'))).toBeLessThan(0.5)
  })

  it.each(Object.entries(charts))('is well-formed: %s', async (_, config) => {
    await page.setContent('')
    const names = await page.evaluate((svg) => {
      const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const ids = Array.from(document.querySelectorAll('[id]')).map(({ id }) => id)
      return {
        root: document.documentElement.localName,
        broken: document.querySelectorAll('parsererror').length,
        twice: ids.length - new Set(ids).size,
      }
    }, svgOf(config))
    expect(names).toEqual({ root: 'svg', broken: 0, twice: 0 })
  })
})

describe('an SVG', () => {
  it.each(Object.entries(charts))('has the same bytes each time: %s', (_, config) => {
    expect(svgOf(config)).toBe(svgOf(config))
  })

  it('has real texts and no script', () => {
    const svg = svgOf(charts['stacked bars']!)
    expect(svg).toContain('>Петроград, сентябрь</text>')
    expect(svg).toContain('>1917 &amp; &lt;1918&gt;</text>')
    expect(svg).not.toMatch(/<script|\son\w+=/)
  })

  it('holds a hemicycle of 650 seats in 3 KB', () => {
    const context = new SvgContext(640, 330, measure, 'seats')
    const [rows, seats] = [13, 50]
    for (let row = 0; row < rows; row++) {
      const radius = 120 + row * 14.87
      for (let seat = 0; seat < seats; seat++) {
        const angle = Math.PI * (1 + seat / (seats - 1))
        const [x, y] = [320 + radius * Math.cos(angle), 310.4 + radius * Math.sin(angle)]
        context.moveTo(x + 3.17, y)
        context.arc(x, y, 3.17, 0, 2 * Math.PI)
      }
    }
    context.fill()
    expect(context.body.match(/<path/g)).toHaveLength(1)
    expect(gzipSync(context.toSvg(), { level: 9 }).length).toBeLessThanOrEqual(3 * 1024)
  })
})
