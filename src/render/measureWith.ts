import type { SKRSContext2D } from '@napi-rs/canvas'
import type { MeasureText } from '../svg/svgContext.js'
import { baselineDrop } from './baselineDrop.js'

/**
 * Measures texts with a canvas. How far a base line lies below a text’s own is what
 * the canvas itself moves the text by.
 */
export function measureWith(context: SKRSContext2D): MeasureText {
  return (text, font, baseline) => {
    context.font = font
    context.textBaseline = 'alphabetic'
    const { width, actualBoundingBoxAscent: own } = context.measureText(text)
    if (baseline === 'alphabetic') return { width, drop: 0 }
    const drop = baselineDrop(baseline, Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0))
    if (drop !== null) return { width, drop }
    context.textBaseline = baseline
    return { width, drop: own - context.measureText(text).actualBoundingBoxAscent }
  }
}
