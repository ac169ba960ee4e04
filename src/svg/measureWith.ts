import type { MeasureText } from './svgContext.js'

/** As much of a canvas context as measures texts. */
export type Measuring = Pick<CanvasRenderingContext2D, 'font' | 'textBaseline'> & {
  readonly measureText: (text: string) => Pick<TextMetrics, 'width' | 'actualBoundingBoxAscent'>
}

/**
 * Measures texts with a canvas. How far a base line lies below a text’s own is what
 * the canvas itself moves the text by.
 *
 * @param dropOf - where the canvas is not to be followed: pixels by the size of the type, `null` where it is
 */
export function measureWith(
  context: Measuring,
  dropOf: (baseline: CanvasTextBaseline, size: number) => number | null = () => null,
): MeasureText {
  return (text, font, baseline) => {
    context.font = font
    context.textBaseline = 'alphabetic'
    const { width, actualBoundingBoxAscent: own } = context.measureText(text)
    if (baseline === 'alphabetic') return { width, drop: 0 }
    const drop = dropOf(baseline, Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0))
    if (drop !== null) return { width, drop }
    context.textBaseline = baseline
    return { width, drop: own - context.measureText(text).actualBoundingBoxAscent }
  }
}
