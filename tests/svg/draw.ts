import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { BasicPlatform, Chart, type ChartConfiguration, type ChartItem, registerables } from 'chart.js'
import { type MeasureText, SvgContext } from '../../src/svg/svgContext.js'

const WIDTH = 640
const HEIGHT = 360

const { resolve } = createRequire(import.meta.url)
export const FONT_FILES = (['latin', 'cyrillic'] as const).flatMap((script) =>
  ([400, 700] as const).map((weight) => ({
    family: script === 'latin' ? 'PT Sans' : 'PT Sans Cyrillic',
    script,
    weight,
    file: resolve(`@fontsource/pt-sans/files/pt-sans-${script}-${weight}-normal.woff2`),
  })),
)
// A canvas outside of a browser keeps one file for a family and a weight.
for (const { file, family } of FONT_FILES) GlobalFonts.registerFromPath(file, family)
Chart.defaults.font.family = "'PT Sans', 'PT Sans Cyrillic'"
Chart.register(...registerables)

const ruler = createCanvas(1, 1).getContext('2d')

/** Widths and base lines of a canvas. */
export const measure: MeasureText = (text, font, baseline) => {
  ruler.font = font
  ruler.textBaseline = 'alphabetic'
  const { width, actualBoundingBoxAscent } = ruler.measureText(text)
  ruler.textBaseline = baseline
  return { width, drop: actualBoundingBoxAscent - ruler.measureText(text).actualBoundingBoxAscent }
}

function drawOn(canvas: unknown, config: ChartConfiguration): void {
  // Chart.js draws on anything that answers like a canvas.
  new Chart(canvas as ChartItem, { ...structuredClone(config), platform: BasicPlatform }).draw()
}

/** A chart as SVG, on white. */
export function svgOf(config: ChartConfiguration, css = ''): string {
  const context = new SvgContext(WIDTH, HEIGHT, measure, 'chart')
  drawOn(context.canvas, config)
  return context.toSvg({ title: 'A chart', background: '#fff', css })
}

/** A chart as PNG, on white. */
export function pngOf(config: ChartConfiguration): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT)
  drawOn(canvas, config)
  const context = canvas.getContext('2d')
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = '#fff'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  return canvas.toBuffer('image/png')
}
