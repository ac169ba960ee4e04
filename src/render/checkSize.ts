import { show } from '../model/show.js'

/** A canvas’s longest side, in device pixels. */
const LONGEST = 32_767

/**
 * Refuses sizes of which no picture can be made, on behalf of `caller`, all of them together.
 *
 * @throws RangeError if the width or height is no whole number of pixels, or the scale does not lie in (0, 16], or a
 * side is longer than 32,767 device pixels
 */
export function checkSize(
  caller: string,
  { width, height, scale }: { readonly width: number; readonly height: number | undefined; readonly scale: number },
): void {
  const scaled = scale > 0 && scale <= 16
  const longest = scaled ? Math.floor(LONGEST / scale) : LONGEST
  const sides = Object.entries({ width, height }).filter(
    ([, side]) => side !== undefined && !(Number.isInteger(side) && side > 0 && side <= longest),
  )
  const problems = [
    ...sides.map(([name, side]) => `whole pixels from 1 to ${longest}, got ${show(side)} at ${name}`),
    ...(scaled ? [] : [`a scale above 0 and up to 16, got ${show(scale)} at scale`]),
  ]
  if (problems.length > 0) throw new RangeError(`${caller} requires ${problems.join('; ')}`)
}
