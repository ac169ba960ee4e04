import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Whether two PNGs of one size differ in at most a share of their pixels: versions of a canvas set letters a little apart. */
export function samePicture(a: Buffer, b: Buffer, share = 0.01): boolean {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)]
  if (one.width !== other.width || one.height !== other.height) return false
  const { width, height } = one
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }) <= share * width * height
}
