/**
 * A colour mixed into a ground: opaque, so that it prints as it shows.
 *
 * @param share - of the colour, in [0, 1]
 *
 * @example
 * mixed('#000000', '#ffffff', 0.2) // => '#cccccc'
 */
export function mixed(colour: string, ground: string, share: number): string {
  const part = (text: string, i: number) => Number.parseInt(text.slice(1 + 2 * i, 3 + 2 * i), 16)
  const parts = [0, 1, 2].map((i) => Math.round(share * part(colour, i) + (1 - share) * part(ground, i)))
  return `#${parts.map((own) => own.toString(16).padStart(2, '0')).join('')}`
}
