import type { PDFDocument } from '@napi-rs/canvas'
import type { ChartConfiguration, ChartType } from 'chart.js'
import { checkSize } from './checkSize.js'
import { DEFAULT_WIDTH, drawChart, FIRST_HEIGHT, type RenderSize } from '../chart/drawChart.js'
import { loadCanvas } from './loadCanvas.js'
import { setAsBrowsers } from './setAsBrowsers.js'
import { wholeFonts } from './wholeFonts.js'
import { withCanvas } from './withCanvas.js'

/** How a PDF is made. */
export interface PdfOptions extends RenderSize {
  /** Of the document. Defaults to the picture’s first line. */
  readonly title?: string
}

/** Points of print for a CSS pixel. */
const POINTS = 72 / 96

/**
 * A picture as a PDF of one page of its own size: lines and letters, not pixels; its text can be selected and searched,
 * and its font is in it.
 *
 * @param config - of a chart of the family; or any other, once what it needs is registered with Chart.js
 * @throws Error if the optional package @napi-rs/canvas is not installed
 * @throws RangeError if a size is none, or the height is less than texts and shapes need
 *
 * @example
 * (await renderPdf(tallyChart({ for: 279, against: 115 }))).subarray(0, 5).toString() // => '%PDF-'
 */
export async function renderPdf<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
  { width = DEFAULT_WIDTH, height, title, onWarning }: PdfOptions = {},
): Promise<Buffer> {
  checkSize('renderPdf', { width, height, scale: 1 })
  const canvas = await loadCanvas()
  const own = { caller: 'renderPdf', seatsPerPath: Infinity }
  // A page is as high as it is begun; how high that must be, only a drawing tells.
  const needed = await withCanvas(width, height ?? FIRST_HEIGHT, (first) =>
    drawChart(first, config, { ...own, height, scale: 1 }, () => first.height),
  )
  const pdf = new canvas.PDFDocument({
    title: title ?? config.options?.plugins?.frame?.finding ?? '',
    creator: 'soviet-tally',
  })
  const page = pdf.beginPage(width * POINTS, needed * POINTS)
  const sheet = sheetOf(page, { width, height: needed }, await wholeFonts())
  drawChart(sheet, config, { ...own, height: needed, scale: POINTS, onWarning }, () => undefined)
  pdf.endPage()
  return pdf.close()
}

/** A page as Chart.js takes a canvas: nothing is drawn on it but by its context. */
function sheetOf(
  page: ReturnType<PDFDocument['beginPage']>,
  size: { readonly width: number; readonly height: number },
  fontOf: (font: string) => string,
): object {
  const font = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(page), 'font')!
  Object.defineProperty(page, 'font', {
    get: () => font.get!.call(page) as string,
    set: (text: string) => {
      font.set!.call(page, fontOf(text))
    },
  })
  setAsBrowsers(page)
  // The font’s ligatures are no letters of its map, and could not be searched for; no writer joins spaced letters.
  page.letterSpacing = '0.001px'
  // There is nothing to clear, and a PDF would keep what is cleared.
  page.clearRect = () => undefined
  const sheet = { ...size, style: {}, getContext: () => page, getAttribute: () => null }
  // Chart.js finds a canvas by its context; some contexts have one that cannot be assigned.
  Object.defineProperty(page, 'canvas', { value: sheet })
  return sheet
}
