import { ellipseOf } from './ellipseOf.js'
import { formatNumber } from './formatNumber.js'
import { apply, type Matrix } from './matrix.js'

const FULL = 2 * Math.PI
/** Points are written to a hundredth of a pixel, each from where the last one was written, so that errors do not add up. */
const FINE = 100
/** Whole circles are moved to a tenth: seats are many, and nobody sees a twentieth of a pixel. */
const COARSE = 10

/** A path under construction; points are mapped as they come, as on a canvas. What is not finite is left out. */
export class SvgPath {
  /** Path data so far; empty while there is nothing to draw. */
  data = ''
  /** Where the path is, before it is rounded. */
  point: readonly [x: number, y: number] | null = null
  /** Where the path is, as written. */
  private x = 0
  private y = 0
  private start: readonly [x: number, y: number] = [0, 0]
  private wide = false
  private tall = false
  /** A move that is not written yet: the next shape says how finely, and without one it is not needed. */
  private moves = false

  /** Whether it is all upright or all level lines, which nothing fills. */
  get isFlat(): boolean {
    return !(this.wide && this.tall)
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    if (!areFinite(x, y)) return
    this.point = apply(matrix, x, y)
    this.moves = true
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    if (!areFinite(x, y)) return
    const to = apply(matrix, x, y)
    this.point ??= to
    this.begin()
    this.data += this.line(to)
    this.wide ||= this.x !== this.start[0]
    this.tall ||= this.y !== this.start[1]
  }

  curveTo(command: 'q' | 'c', matrix: Matrix, ...coordinates: readonly number[]): void {
    if (!areFinite(...coordinates)) return
    if (!this.point) this.moveTo(matrix, coordinates[0]!, coordinates[1]!)
    this.begin()
    this.wide = this.tall = true
    // All points of a curve are counted from where it begins.
    const [x, y] = [this.x, this.y]
    const steps: string[] = []
    for (let i = 0; i < coordinates.length; i += 2) {
      this.x = x
      this.y = y
      steps.push(this.step(apply(matrix, coordinates[i]!, coordinates[i + 1]!)))
    }
    this.data += `${command}${list(...steps)}`
  }

  /** A part of the unit circle as the matrix has it, from one angle to another; a line leads to its first point. */
  arc(matrix: Matrix, start: number, end: number, counterclockwise: boolean): void {
    if (!areFinite(...matrix, start, end)) return
    const at = (angle: number) => apply(matrix, Math.cos(angle), Math.sin(angle))
    const turn = counterclockwise ? start - end : end - start
    const sweep = turn >= FULL ? FULL : ((turn % FULL) + FULL) % FULL
    const { radii, rotation, flips } = ellipseOf(matrix)
    const first = at(start)
    const isCircle = sweep === FULL
    if (!this.point || (this.moves && this.isAt(first))) {
      this.point = first
      this.moves = true
      this.begin(isCircle ? COARSE : FINE)
    } else {
      this.begin()
      if (!this.isAt(first)) this.data += this.line(first)
    }
    if (sweep === 0 || radii === '0 0') return
    this.wide = this.tall = true

    const head = `a${radii} ${rotation} 0 ${counterclockwise === flips ? 1 : 0}`
    if (isCircle) {
      // The way there and back is the circle’s width.
      const [x, y] = at(start + Math.PI)
      const across = [x - first[0], y - first[1]] as const
      const way = (sign: 1 | -1) => list(...across.map((length) => formatNumber(sign * length)))
      this.data += `${head} ${way(1)}${head} ${way(-1)}`
      return
    }
    // More than half a circle is written in two: an arc whose ends round to one point would not be drawn.
    const pieces = sweep > Math.PI ? 2 : 1
    for (let piece = 1; piece <= pieces; piece++) {
      this.data += `${head} ${this.step(at(start + ((counterclockwise ? -sweep : sweep) * piece) / pieces))}`
    }
  }

  close(): void {
    if (this.data === '' || this.moves) return
    this.data += 'z'
    ;[this.x, this.y] = this.start
    this.point = this.start
  }

  /** Writes the move that a shape begins with, if there is one. */
  private begin(grid = FINE): void {
    if (!this.moves && this.data !== '') return
    this.moves = false
    this.data += `m${this.step(this.point!, grid)}`
    this.start = [this.x, this.y]
  }

  private isAt([x, y]: readonly [number, number]): boolean {
    return this.point !== null && Math.abs(this.point[0] - x) < 0.005 && Math.abs(this.point[1] - y) < 0.005
  }

  private line(to: readonly [x: number, y: number]): string {
    const way = this.step(to)
    if (way.endsWith(' 0')) return `h${way.slice(0, -2)}`
    return way.startsWith('0 ') ? `v${way.slice(2)}` : way.startsWith('0-') ? `v${way.slice(1)}` : `l${way}`
  }

  /** The way to a point from where the path is; the path is there afterwards. */
  private step(to: readonly [x: number, y: number], grid = FINE): string {
    const [x, y] = [Math.round(to[0] * grid) / grid, Math.round(to[1] * grid) / grid]
    const way = list(formatNumber(x - this.x), formatNumber(y - this.y))
    this.x = x
    this.y = y
    this.point = to
    return way
  }
}

/** Numbers of a path; a minus parts them well enough. */
function list(...numbers: readonly string[]): string {
  return numbers.join(' ').replaceAll(' -', '-')
}

function areFinite(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite)
}
