type Triple = readonly [number, number, number]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * How different two colours look, in CIEDE2000 units.
 *
 * @param a - linear sRGB
 * @param b - linear sRGB
 *
 * @see G. Sharma, W. Wu and E. N. Dalal, “The CIEDE2000 Color-Difference Formula”, Color Research and Application 30
 * (2005), 21–30
 */
export function deltaE2000(a: Triple, b: Triple): number {
  return difference(lab(a), lab(b))
}

/** The same of two colours in CIELAB. */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360)
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)]

  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const hueWay = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]

  const t =
    1 -
    0.17 * Math.cos(radians(meanHue - 30)) +
    0.24 * Math.cos(radians(2 * meanHue)) +
    0.32 * Math.cos(radians(3 * meanHue + 6)) -
    0.2 * Math.cos(radians(4 * meanHue - 63))
  const forLightness = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const forChroma = 1 + 0.045 * c
  const forHue = 1 + 0.015 * c * t
  const rotation = Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))))
  const cross = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * rotation
  const [dl, dc, dh] = [(l2 - l1) / forLightness, (c2 - c1) / forChroma, hueWay / forHue]
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + cross * dc * dh)
}

function lab([red, green, blue]: Triple): Triple {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
