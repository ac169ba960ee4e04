import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { writePng } from '../../src/render/writePng.js'

/** What another reader, who checks every sum, finds in it. */
const read = (png: Buffer) => {
  const { width, height, data } = PNG.sync.read(png)
  return { width, height, data: [...data] }
}

const pixels = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }), isOpaque: fc.boolean() })
  .chain(({ width, height, isOpaque }) =>
    fc
      .uint8ClampedArray({ minLength: 4 * width * height, maxLength: 4 * width * height })
      .map((data) => ({ width, height, data: isOpaque ? data.map((own, i) => (i % 4 === 3 ? 255 : own)) : data })),
  )

describe('writePng', () => {
  it('writes what any reader of PNG reads back, transparent or not', async () => {
    await fc.assert(
      fc.asyncProperty(pixels, async (own) => {
        expect(read(await writePng(own))).toEqual({ ...own, data: [...own.data] })
      }),
    )
  })

  it('begins as the specification says, in sRGB, and leaves out an opacity that says nothing', async () => {
    const typesOf = async (opacity: number) => {
      const png = await writePng({ width: 1, height: 1, data: Uint8ClampedArray.of(1, 2, 3, opacity) })
      expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
      expect(png.includes('sRGB')).toBe(true)
      return png[25]
    }
    expect([await typesOf(255), await typesOf(254)]).toEqual([2, 6])
  })
})
