import { formatNumber } from './formatNumber.js'
import type { Matrix } from './matrix.js'

/** A path under construction; points are mapped as they come, as on a canvas. */
export class SvgPath {
  /** Path data so far. */
  data = ''
  private x = 0
  private y = 0

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.data += `M${this.point(matrix, x, y)}`
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    this.data += `${this.data === '' ? 'M' : 'L'}${this.point(matrix, x, y)}`
  }

  curveTo(command: 'Q' | 'C', matrix: Matrix, ...coordinates: readonly number[]): void {
    const points: string[] = []
    for (let i = 0; i < coordinates.length; i += 2)
      points.push(this.point(matrix, coordinates[i]!, coordinates[i + 1]!))
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
    const sign = counterclockwise ? -1 : 1
    const [a, b, c, d] = matrix
    const size = radius * Math.sqrt(Math.abs(a * d - b * c))
    const flips = a * d - b * c < 0
    this.ensureAt(matrix, x + radius * Math.cos(start), y + radius * Math.sin(start))
    if (sweep === 0 || size === 0) return
    // SVG draws no full circle as one arc.
    const pieces = sweep > Math.PI * 1.999 ? 2 : 1
    const large = sweep / pieces > Math.PI ? 1 : 0
    for (let piece = 1; piece <= pieces; piece++) {
      const angle = start + (sign * sweep * piece) / pieces
      const [fromX, fromY] = [this.x, this.y]
      this.point(matrix, x + radius * Math.cos(angle), y + radius * Math.sin(angle))
      const r = formatNumber(size)
      const to = `${formatNumber(this.x - fromX)} ${formatNumber(this.y - fromY)}`
      this.data += `a${r} ${r} 0 ${large} ${counterclockwise === flips ? 1 : 0} ${to}`
    }
  }

  close(): void {
    if (this.data !== '') this.data += 'Z'
  }

  private ensureAt(matrix: Matrix, x: number, y: number): void {
    const [fromX, fromY] = [this.x, this.y]
    const point = this.point(matrix, x, y)
    if (this.data === '') this.data = `M${point}`
    else if (Math.hypot(this.x - fromX, this.y - fromY) > 0.005) this.data += `L${point}`
  }

  private point([a, b, c, d, e, f]: Matrix, x: number, y: number): string {
    this.x = a * x + c * y + e
    this.y = b * x + d * y + f
    return `${formatNumber(this.x)} ${formatNumber(this.y)}`
  }
}
