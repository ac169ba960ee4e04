import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'
import { paintOf } from './paintOf.js'
import { transformAttribute } from './transformAttribute.js'

/** Two points, or two circles with their radii third. */
export type GradientEnds = readonly [from: readonly number[], to: readonly number[]]

/** A gradient between two points or two circles, as a canvas makes it. */
export class SvgGradient {
  private readonly stops: { readonly offset: number; readonly colour: string; readonly opacity: number }[] = []

  constructor(
    readonly tag: 'linearGradient' | 'radialGradient',
    private readonly ends: GradientEnds,
  ) {}

  /** Nothing of a gradient without stops, or without extent, is seen. */
  get isHidden(): boolean {
    const [from, to] = this.ends
    return this.stops.length === 0 || from.every((value, i) => value === to[i])
  }

  /**
   * @param offset - from 0 to 1
   * @throws RangeError if the offset is another, or the colour is none
   */
  addColorStop(offset: number, colour: string): void {
    const paint = paintOf(colour)
    if (!(offset >= 0 && offset <= 1))
      throw new RangeError(`addColorStop requires an offset from 0 to 1, got ${offset}`)
    if (!paint) throw new RangeError(`addColorStop requires a colour, got ${colour}`)
    this.stops.push({ ...paint, colour: paint.opacity === 0 ? '#000000' : paint.colour, offset })
  }

  /** Attributes and content of its element. */
  markup(matrix: Matrix): string {
    const [from, to] = this.ends
    // SVG’s inner circle is the smaller one.
    const turned = this.tag === 'radialGradient' && from[2]! > to[2]!
    const [inner, outer] = turned ? [to, from] : [from, to]
    const names = this.tag === 'linearGradient' ? ['x1', 'y1', 'x2', 'y2'] : ['fx', 'fy', 'fr', 'cx', 'cy', 'r']
    const place = [...inner, ...outer].map((value, i) => ` ${names[i]!}="${formatNumber(value)}"`).join('')
    const stops = this.stops
      .map(({ offset, ...paint }) => ({ ...paint, offset: turned ? 1 - offset : offset }))
      .sort((one, other) => one.offset - other.offset)
      .map(({ offset, colour, opacity }) => {
        const alpha = opacity < 1 ? ` stop-opacity="${formatNumber(opacity)}"` : ''
        return `<stop offset="${formatNumber(offset, 4)}" stop-color="${colour}"${alpha}/>`
      })
    const map = transformAttribute('gradientTransform', matrix)
    return ` gradientUnits="userSpaceOnUse"${place}${map}>${stops.join('')}`
  }
}
