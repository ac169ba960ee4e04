/** Ascent of PT Sans as a share of its ascent and descent together: browsers fit both into the size of the type. */
const ASCENT = 1018 / (1018 + 276)

/**
 * How far a text’s letters stand below its base line’s usual place, as browsers set
 * them; canvases outside of a browser differ by a pixel.
 *
 * @param size - of the type, in pixels
 * @returns pixels; `null` for base lines that all canvases set alike
 *
 * @example
 * baselineDrop('top', 20) // => 15.73…
 */
export function baselineDrop(baseline: CanvasTextBaseline, size: number): number | null {
  switch (baseline) {
    case 'top':
      return size * ASCENT
    case 'middle':
      return size * (ASCENT - 1 / 2)
    case 'bottom':
      return size * (ASCENT - 1)
    default:
      return null
  }
}
