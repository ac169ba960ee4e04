import { apply, IDENTITY, type Matrix, multiply } from './matrix.js'
import { paintOf } from './paintOf.js'
import { SvgGradient } from './svgGradient.js'
import { SvgPattern } from './svgPattern.js'

/** What a shape is filled or stroked with. */
export type SvgStyle = string | SvgGradient | SvgPattern

/** What `save` keeps and `restore` brings back. */
const KEPT = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'miterLimit',
  'lineDashOffset',
  'globalAlpha',
  'font',
  'textAlign',
  'textBaseline',
  'direction',
  'matrix',
  'dash',
  'clips',
] as const

type State = Pick<SvgState, (typeof KEPT)[number]>

/** What a canvas context remembers between two shapes: styles, lines, font, clips, and the map of its points. */
export class SvgState {
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  lineJoin: CanvasLineJoin = 'miter'
  miterLimit = 10
  lineDashOffset = 0
  globalAlpha = 1
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  direction: CanvasDirection = 'inherit'
  /** @internal */
  matrix: Matrix = IDENTITY
  /** @internal */
  dash: readonly number[] = []
  /** Content of each clip, the outermost first. @internal */
  clips: readonly string[] = []
  private filling: SvgStyle = '#000000'
  private stroking: SvgStyle = '#000000'
  private lettering = '10px sans-serif'
  private readonly stack: State[] = []

  get fillStyle(): SvgStyle {
    return this.filling
  }
  set fillStyle(style: unknown) {
    if (isStyle(style)) this.filling = style
  }
  get strokeStyle(): SvgStyle {
    return this.stroking
  }
  set strokeStyle(style: unknown) {
    if (isStyle(style)) this.stroking = style
  }
  get font(): string {
    return this.lettering
  }
  // Chart.js sets `null` where it finds no size or family.
  set font(font: unknown) {
    if (typeof font === 'string') this.lettering = font
  }

  save(): void {
    this.stack.push(Object.fromEntries(KEPT.map((key) => [key, this[key]])) as State)
  }
  restore(): void {
    Object.assign(this, this.stack.pop())
  }

  transform(...matrix: Matrix): void {
    // As on a canvas, a map that is no map leaves the former one.
    if (matrix.every(Number.isFinite)) this.matrix = multiply(this.matrix, matrix)
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y)
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0)
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0)
  }
  setTransform(...matrix: Matrix): void {
    this.resetTransform()
    this.transform(...matrix)
  }
  resetTransform(): void {
    this.matrix = IDENTITY
  }
  getTransform(): Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>> {
    const [a, b, c, d, e, f] = this.matrix
    return { a, b, c, d, e, f }
  }

  setLineDash(lengths: readonly number[]): void {
    if (!lengths.every((length) => length >= 0 && Number.isFinite(length))) return
    this.dash = lengths.length % 2 === 0 ? [...lengths] : [...lengths, ...lengths]
  }
  getLineDash(): number[] {
    return [...this.dash]
  }

  /** The user’s own point at a point of the picture; `null` if the map has no inverse. */
  protected userPoint(x: number, y: number): readonly [x: number, y: number] | null {
    const [a, b, c, d, e, f] = this.matrix
    const size = a * d - b * c
    return size === 0 ? null : apply([d / size, -b / size, -c / size, a / size, 0, 0], x - e, y - f)
  }
}

/** Whether a style is one; anything else leaves the former one, as on a canvas. */
function isStyle(style: unknown): style is SvgStyle {
  if (typeof style === 'string') return paintOf(style) !== null
  return style instanceof SvgGradient || style instanceof SvgPattern
}
