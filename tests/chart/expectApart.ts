import { expect } from 'vitest'
import type { PlacedText } from './textsOf.js'

/** Canvases give boxes in whole pixels. */
const ROUNDED = 0.75

/** Expects texts to be legible: none too small, none cut off, and no two over each other. */
export function expectApart(texts: readonly PlacedText[], width: number, height: number): void {
  for (const [i, a] of texts.entries()) {
    expect(a.size, a.text).toBeGreaterThanOrEqual(11)
    expect(a.left, a.text).toBeGreaterThanOrEqual(0)
    expect(a.right, a.text).toBeLessThanOrEqual(width)
    expect(a.top, a.text).toBeGreaterThanOrEqual(0)
    expect(a.bottom, a.text).toBeLessThanOrEqual(height)
    for (const b of texts.slice(i + 1)) {
      const apart =
        a.right <= b.left + ROUNDED ||
        b.right <= a.left + ROUNDED ||
        a.bottom <= b.top + ROUNDED ||
        b.bottom <= a.top + ROUNDED
      expect(apart, `“${a.text}” and “${b.text}”`).toBe(true)
    }
  }
}
