import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'
import type { SvgCanvas } from './svgCanvas.js'
import { transformAttribute } from './transformAttribute.js'

/** A picture repeated over the plane, as a canvas makes it; still vectors. */
export class SvgPattern {
  readonly tag = 'pattern'
  readonly isHidden: boolean
  private readonly tile: string

  constructor({ width, height, context }: SvgCanvas) {
    this.isHidden = !(width > 0 && height > 0)
    // As on a canvas, what is drawn on the tile later does not show.
    this.tile = ` width="${formatNumber(width)}" height="${formatNumber(height)}">${context.body}`
  }

  /** Attributes and content of its element. */
  markup(matrix: Matrix): string {
    return ` patternUnits="userSpaceOnUse"${transformAttribute('patternTransform', matrix)}${this.tile}`
  }
}
