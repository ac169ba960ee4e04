import { IDENTITY, type Matrix, multiply } from './matrix.js'
import { paintOf } from './paintOf.js'

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
  'matrix',
  'dash',
  'clips',
] as const

type State = Pick<SvgState, (typeof KEPT)[number]>

/** What a canvas context remembers between two shapes: styles, lines, font, and the map of its points. */
export class SvgState {
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  lineJoin: CanvasLineJoin = 'miter'
  miterLimit = 10
  lineDashOffset = 0
  globalAlpha = 1
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  /** @internal */
  matrix: Matrix = IDENTITY
  /** @internal */
  dash: readonly number[] = []
  /** Groups that clips have opened since `save`. @internal */
  clips = 0
  protected filling = '#000000'
  protected stroking = '#000000'
  private readonly stack: State[] = []

  /** Groups that all clips have opened. */
  protected get openClips(): number {
    return [this, ...this.stack].reduce((sum, { clips }) => sum + clips, 0)
  }

  get fillStyle(): string {
    return this.filling
  }
  set fillStyle(style: unknown) {
    this.filling = styleOf(style) ?? this.filling
  }
  get strokeStyle(): string {
    return this.stroking
  }
  set strokeStyle(style: unknown) {
    this.stroking = styleOf(style) ?? this.stroking
  }

  save(): void {
    this.stack.push(Object.fromEntries(KEPT.map((key) => [key, this[key]])) as unknown as State)
    this.clips = 0
  }

  /** Whether there was a state to bring back. */
  restore(): boolean {
    const state = this.stack.pop()
    if (state) Object.assign(this, state)
    return state !== undefined
  }

  transform(...matrix: Matrix): void {
    const [a, b, c, d] = matrix
    const keepsAngles = Math.abs(a * c + b * d) < 1e-9 && Math.abs(Math.hypot(a, b) - Math.hypot(c, d)) < 1e-9
    if (!keepsAngles) throw new RangeError(`SvgContext requires a map that keeps angles, got [${matrix.join(', ')}]`)
    this.matrix = multiply(this.matrix, matrix)
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
    this.matrix = IDENTITY
    this.transform(...matrix)
  }
  resetTransform(): void {
    this.matrix = IDENTITY
  }
}

/** A style that is a colour; anything else leaves the former one, as on a canvas. */
function styleOf(style: unknown): string | null {
  return typeof style === 'string' && paintOf(style) ? style : null
}
