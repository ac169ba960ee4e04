import type { MeasureText, TextExtent } from './svgContext.js'

/** As much of a canvas context as measures texts. */
export type Measuring = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline'> & {
  readonly measureText: (text: string) => Pick<TextMetrics, 'width' | 'actualBoundingBoxAscent'>
}

/** What is remembered stays small: so many texts, each so long. */
const [MOST_TEXTS, LONGEST] = [4096, 256]

type DropOf = (baseline: CanvasTextBaseline, size: number) => number | null

/**
 * Measures texts with a canvas, each once. How far a base line lies below a text’s own is what
 * the canvas itself moves the text by.
 *
 * @param dropOf - where the canvas is not to be followed: pixels by the size of the type, `null` where it is
 */
export function measureWith(context: Measuring, dropOf: DropOf = () => null): MeasureText {
  const byType = new Map<string, Map<string, TextExtent>>()
  let size = 0
  return (text, font, baseline) => {
    const type = `${baseline} ${font}`
    const known = byType.get(type)?.get(text)
    if (known) return known
    const extent = extentOf(context, dropOf, text, font, baseline)
    if (text.length > LONGEST) return extent
    if (size === MOST_TEXTS) {
      byType.clear()
      size = 0
    }
    const measured = byType.get(type) ?? new Map<string, TextExtent>()
    byType.set(type, measured.set(text, extent))
    size++
    return extent
  }
}

function extentOf(
  context: Measuring,
  dropOf: DropOf,
  text: string,
  font: string,
  baseline: CanvasTextBaseline,
): TextExtent {
  context.font = font
  context.textBaseline = 'alphabetic'
  const { width, actualBoundingBoxAscent: own } = context.measureText(text)
  if (baseline === 'alphabetic') return { width, drop: 0 }
  const drop = dropOf(baseline, Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0))
  if (drop !== null) return { width, drop }
  context.textBaseline = baseline
  return { width, drop: own - context.measureText(text).actualBoundingBoxAscent }
}
