import type { ChartConfiguration, ChartType } from 'chart.js'
import { loadCanvas } from './loadCanvas.js'
import { renderPng } from './renderPng.js'
import { writePng } from './writePng.js'

/** Size of a picture beside a shared link, in pixels, as the Open Graph protocol’s users ask for it. */
export const CARD = { width: 1200, height: 630 } as const

/** Widths at which a picture is tried, the largest type first; of each the height and the scale come out even. */
const WIDTHS = [600, 640, 800, 960, 1200]

/**
 * A picture as PNG of 1,200 × 630 pixels, for shared links, without its note: with the largest type with which it has
 * room; one that is too high for any stands in the middle of its ground.
 *
 * @param config - of a chart of the family
 * @throws Error if the optional package @napi-rs/canvas is not installed
 *
 * @example
 * (await renderCard(tallyChart({ for: 279, against: 115 }))).subarray(1, 4).toString() // => 'PNG'
 */
export async function renderCard<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
): Promise<Buffer> {
  const { createCanvas, loadImage } = await loadCanvas()
  const { frame } = config.options?.plugins ?? {}
  // How to read the picture is for whoever opens it; smaller type for it would be read by nobody.
  const plugins = { ...config.options?.plugins, ...(frame && { frame: { ...frame, note: '' } }) }
  const card: typeof config = { ...config, options: Object.assign({}, config.options, { plugins }) }
  for (const width of WIDTHS) {
    const size = { width, height: (width * CARD.height) / CARD.width, scale: CARD.width / width }
    const png = await renderPng(card, size).catch(refusedHeight)
    if (png) return png
  }
  const picture = await loadImage(await renderPng(card, { width: 640, scale: 2 }))
  const canvas = createCanvas(CARD.width, CARD.height)
  const context = canvas.getContext('2d')
  const scale = Math.min(CARD.width / picture.width, CARD.height / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  context.fillStyle = frame?.ground ?? '#ffffff'
  context.fillRect(0, 0, CARD.width, CARD.height)
  context.drawImage(picture, (CARD.width - width) / 2, (CARD.height - height) / 2, width, height)
  return writePng(context.getImageData(0, 0, CARD.width, CARD.height))
}

/** `null` for a picture that needs more height; whatever else is wrong stays so. */
function refusedHeight(error: unknown): null {
  if (error instanceof RangeError && error.message.includes('a height of at least')) return null
  throw error
}
