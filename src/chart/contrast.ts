/**
 * Contrast of two colours, from 1 to 21.
 *
 * @param a - `#rrggbb`
 * @param b - `#rrggbb`
 *
 * @see Web Content Accessibility Guidelines 2.2, W3C (2023), “contrast ratio” and “relative luminance”
 *
 * @example
 * contrast('#ffffff', '#000000') // => 21
 */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
