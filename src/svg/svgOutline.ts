import { multiply } from './matrix.js'
import { SvgPath } from './svgPath.js'
import { SvgState } from './svgState.js'
import { tangentArc } from './tangentArc.js'

/** The part of a canvas context that makes outlines. */
export class SvgOutline extends SvgState {
  protected path = new SvgPath()

  beginPath(): void {
    this.path = new SvgPath()
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(this.matrix, x, y)
  }
  lineTo(x: number, y: number): void {
    this.path.lineTo(this.matrix, x, y)
  }
  quadraticCurveTo(...points: readonly [number, number, number, number]): void {
    this.path.curveTo('q', this.matrix, ...points)
  }
  bezierCurveTo(...points: readonly [number, number, number, number, number, number]): void {
    this.path.curveTo('c', this.matrix, ...points)
  }
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, counterclockwise)
  }
  /** @throws RangeError if a radius is negative */
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    if (radiusX < 0 || radiusY < 0) {
      throw new RangeError(`SvgContext requires radii of at least 0, got ${radiusX} and ${radiusY}`)
    }
    const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)]
    const own = [radiusX * cos, radiusX * sin, -radiusY * sin, radiusY * cos, x, y] as const
    this.path.arc(multiply(this.matrix, own), start, end, counterclockwise)
  }
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    if (radius < 0) throw new RangeError(`SvgContext requires a radius of at least 0, got ${radius}`)
    const from = this.path.point && this.userPoint(...this.path.point)
    const arc = from && tangentArc(from, [x1, y1], [x2, y2], radius)
    if (arc) this.arc(...arc.centre, radius, arc.start, arc.end, arc.counterclockwise)
    else this.lineTo(x1, y1)
  }
  rect(x: number, y: number, width: number, height: number): void {
    if (![x, y, width, height].every(Number.isFinite)) return
    this.moveTo(x, y)
    this.lineTo(x + width, y)
    this.lineTo(x + width, y + height)
    this.lineTo(x, y + height)
    this.closePath()
  }
  /** @param radii - of all corners, or of each: top left, top right, bottom right, bottom left */
  roundRect(x: number, y: number, width: number, height: number, radii: number | readonly number[] = 0): void {
    const [a = 0, b = a, c = a, d = b] = typeof radii === 'number' ? [radii] : radii
    const [w, h] = [Math.abs(width), Math.abs(height)]
    // As on a canvas, all radii shrink alike where two of them do not fit on a side.
    const fit = Math.min(1, ...[w / (a + b), h / (b + c), w / (c + d), h / (d + a)].filter((share) => share >= 0))
    const [left, top] = [Math.min(x, x + width), Math.min(y, y + height)]
    const corner = (cx: number, cy: number, radius: number, quarter: number) => {
      this.arc(cx, cy, radius * fit, (quarter * Math.PI) / 2, ((quarter + 1) * Math.PI) / 2)
    }
    this.moveTo(left + a * fit, top)
    corner(left + w - b * fit, top + b * fit, b, 3)
    corner(left + w - c * fit, top + h - c * fit, c, 0)
    corner(left + d * fit, top + h - d * fit, d, 1)
    corner(left + a * fit, top + a * fit, a, 2)
    this.closePath()
  }
  closePath(): void {
    this.path.close()
  }
}
