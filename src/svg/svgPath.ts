import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'

/** Points are written to a tenth of a pixel, each from where the last one was written, so that errors do not add up. */
const DECIMALS = 1
const GRID = 10 ** DECIMALS

/** A path under construction; points are mapped as they come, as on a canvas. */
export class SvgPath {
  /** Path data so far. */
  data = ''
  /** Where the path is, as written. */
  private x = 0
  private y = 0
  private startX = 0
  private startY = 0

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.data += `m${this.step(matrix, x, y)}`
    this.startX = this.x
    this.startY = this.y
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    if (this.data === '') this.moveTo(matrix, x, y)
    else this.data += `l${this.step(matrix, x, y)}`
  }

  curveTo(command: 'q' | 'c', matrix: Matrix, ...coordinates: readonly number[]): void {
    const [startX, startY] = [this.x, this.y]
    const points: string[] = []
    for (let i = 0; i < coordinates.length; i += 2) {
      // All points of a curve are counted from where it begins.
      this.x = startX
      this.y = startY
      points.push(this.step(matrix, coordinates[i]!, coordinates[i + 1]!))
    }
    this.data += `${command}${points.join(' ')}`
  }

  /** Angles as on a canvas; a line leads to the arc’s first point. */
  arc(
    matrix: Matrix,
    x: number,
    y: number,
    radius: number,
    start: number,
    end: number,
    counterclockwise: boolean,
  ): void {
    const full = 2 * Math.PI
    const turn = counterclockwise ? start - end : end - start
    const sweep = turn >= full ? full : ((turn % full) + full) % full
    const [a, b, c, d] = matrix
    const size = radius * Math.sqrt(Math.abs(a * d - b * c))
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    this.leadTo(matrix, ...at(start))
    if (sweep === 0 || size === 0) return

    const clockwise = counterclockwise === a * d - b * c < 0 ? 1 : 0
    const head = `a${formatNumber(size)} ${formatNumber(size)} 0 `
    if (sweep === full) {
      // SVG draws no full circle as one arc; the way there and back is the circle’s width.
      const across = (sign: 1 | -1) => {
        const [dx, dy] = [2 * sign * radius * Math.cos(start), 2 * sign * radius * Math.sin(start)]
        return `${formatNumber(a * dx + c * dy)} ${formatNumber(b * dx + d * dy)}`
      }
      this.data += `${head}0 ${clockwise} ${across(-1)}${head}0 ${clockwise} ${across(1)}`
      return
    }
    const angle = start + (counterclockwise ? -sweep : sweep)
    this.data += `${head}${sweep > Math.PI ? 1 : 0} ${clockwise} ${this.step(matrix, ...at(angle))}`
  }

  close(): void {
    if (this.data === '') return
    this.data += 'z'
    this.x = this.startX
    this.y = this.startY
  }

  private leadTo(matrix: Matrix, x: number, y: number): void {
    const [fromX, fromY] = [this.x, this.y]
    const way = this.step(matrix, x, y)
    if (this.data === '') {
      this.data = `m${way}`
      this.startX = this.x
      this.startY = this.y
    } else if (this.x !== fromX || this.y !== fromY) this.data += `l${way}`
  }

  /** The way to a point from where the path is; the path is there afterwards. */
  private step([a, b, c, d, e, f]: Matrix, x: number, y: number): string {
    const toX = Math.round((a * x + c * y + e) * GRID) / GRID
    const toY = Math.round((b * x + d * y + f) * GRID) / GRID
    const way = `${formatNumber(toX - this.x, DECIMALS)} ${formatNumber(toY - this.y, DECIMALS)}`
    this.x = toX
    this.y = toY
    return way
  }
}
