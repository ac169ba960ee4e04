import { fontAttributes } from './fontAttributes.js'
import { escapeXml } from './escapeXml.js'
import { formatNumber } from './formatNumber.js'
import { paintOf } from './paintOf.js'
import { SvgPath } from './svgPath.js'
import { SvgState } from './svgState.js'

/** How wide a text is, and how far its base line lies below the point that it is placed by; pixels. */
export interface TextExtent {
  readonly width: number
  readonly drop: number
}

/** Measures a text in a canvas font, placed by a canvas base line. */
export type MeasureText = (text: string, font: string, baseline: CanvasTextBaseline) => TextExtent

/** The canvas that an `SvgContext` belongs to, as far as Chart.js asks for one. */
export interface SvgCanvas {
  width: number
  height: number
  readonly style: Record<string, string>
  readonly getContext: () => SvgContext
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

/**
 * A canvas context that writes SVG: real text, one path a shape, the same bytes for
 * the same drawing. It holds what Chart.js and the family’s pictures use: shapes,
 * text, dashes, clips, colours, and maps that keep angles. What it cannot write it
 * refuses rather than leaves out: gradients, patterns, images.
 *
 * @example
 * const context = new SvgContext(100, 50, (text) => ({ width: 6 * text.length, drop: 0 }), 'a')
 * context.fillRect(0, 0, 10, 10)
 * context.body // => '<path d="m0 0l10 0l0 10l-10 0z" fill="#000000"/>'
 */
export class SvgContext extends SvgState {
  readonly canvas: SvgCanvas
  private path = new SvgPath()
  private parts: string[] = []
  private clipPaths = 0

  /** @param prefix - begins every id, so that two pictures can stand on one page */
  constructor(
    width: number,
    height: number,
    private readonly measure: MeasureText,
    private readonly prefix: string,
  ) {
    super()
    this.canvas = { width, height, style: {}, getContext: () => this }
  }

  /** Everything drawn so far, as SVG elements. */
  get body(): string {
    return this.parts.join('') + '</g>'.repeat(this.openClips)
  }

  override restore(): boolean {
    const { clips } = this
    const restored = super.restore()
    if (restored) this.parts.push('</g>'.repeat(clips))
    return restored
  }

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
    this.path.arc(this.matrix, x, y, radius, start, end, counterclockwise)
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y)
    this.lineTo(x + width, y)
    this.lineTo(x + width, y + height)
    this.lineTo(x, y + height)
    this.closePath()
  }
  closePath(): void {
    this.path.close()
  }

  fill(rule?: CanvasFillRule): void {
    this.draw(this.path, 'fill', rule === 'evenodd' ? ' fill-rule="evenodd"' : '')
  }
  stroke(): void {
    const size = Math.hypot(this.matrix[0], this.matrix[1])
    const list = (lengths: readonly number[]) => lengths.map((length) => formatNumber(length * size)).join(' ')
    const dashed = this.dash.length > 0
    this.draw(
      this.path,
      'stroke',
      [
        ' fill="none"',
        this.lineWidth * size === 1 ? '' : ` stroke-width="${list([this.lineWidth])}"`,
        this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`,
        this.lineJoin === 'miter' ? ` stroke-miterlimit="${formatNumber(this.miterLimit)}"` : '',
        this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`,
        dashed ? ` stroke-dasharray="${list(this.dash)}"` : '',
        dashed && this.lineDashOffset !== 0 ? ` stroke-dashoffset="${list([this.lineDashOffset])}"` : '',
      ].join(''),
    )
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.withRectangle(x, y, width, height, () => {
      this.fill()
    })
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.withRectangle(x, y, width, height, () => {
      this.stroke()
    })
  }
  /** Chart.js clears the whole canvas, to begin again; a part of it cannot be cleared. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const { canvas } = this
    if (x > 0 || y > 0 || width < canvas.width || height < canvas.height) {
      throw new RangeError('SvgContext requires the whole picture to be cleared, got a part of it')
    }
    this.parts = []
    this.clipPaths = 0
  }
  clip(rule?: CanvasFillRule): void {
    const id = `${this.prefix}-clip${++this.clipPaths}`
    const evenOdd = rule === 'evenodd' ? ' clip-rule="evenodd"' : ''
    this.parts.push(
      `<clipPath id="${id}"><path d="${this.path.data}"${evenOdd}/></clipPath><g clip-path="url(#${id})">`,
    )
    this.clips++
  }

  setLineDash(lengths: readonly number[]): void {
    this.dash = lengths.length % 2 === 0 ? [...lengths] : [...lengths, ...lengths]
  }
  getLineDash(): number[] {
    return [...this.dash]
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.measure(text, this.font, this.textBaseline).width }
  }
  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, this.paint('fill'))
  }
  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, ` fill="none"${this.paint('stroke')} stroke-width="${formatNumber(this.lineWidth)}"`)
  }

  createLinearGradient(): never {
    throw new TypeError('SvgContext requires colours, got a linear gradient')
  }
  createRadialGradient(): never {
    throw new TypeError('SvgContext requires colours, got a radial gradient')
  }
  createPattern(): never {
    throw new TypeError('SvgContext requires colours, got a pattern')
  }
  drawImage(): never {
    throw new TypeError('SvgContext requires shapes and text, got an image')
  }

  private write(text: string, x: number, y: number, paint: string): void {
    if (text.trim() === '' || paint.includes('"none"')) return
    const { drop } = this.measure(text, this.font, this.textBaseline)
    const [a, b, c, d, e, f] = this.matrix
    const turned = b !== 0 || a !== 1
    const [left, top] = turned ? [x, y + drop] : [x + e, y + drop + f]
    const map = turned ? ` transform="matrix(${[a, b, c, d, e, f].map((value) => +value.toFixed(5)).join(' ')})"` : ''
    const anchor = ANCHORS[this.textAlign]
    this.parts.push(
      `<text x="${formatNumber(left)}" y="${formatNumber(top)}"${map}${fontAttributes(this.font)}`,
      `${anchor === undefined ? '' : ` text-anchor="${anchor}"`}${paint}>${escapeXml(text)}</text>`,
    )
  }

  private withRectangle(x: number, y: number, width: number, height: number, draw: () => void): void {
    const { path } = this
    this.beginPath()
    this.rect(x, y, width, height)
    draw()
    this.path = path
  }

  private draw({ data }: SvgPath, kind: 'fill' | 'stroke', attributes: string): void {
    const paint = this.paint(kind)
    if (data !== '' && !paint.includes('"none"') && !(kind === 'stroke' && this.lineWidth <= 0)) {
      this.parts.push(`<path d="${data}"${attributes}${paint}/>`)
    }
  }

  /** Attributes of a fill or a stroke; `none` if nothing of it is seen. */
  private paint(kind: 'fill' | 'stroke'): string {
    const paint = paintOf(kind === 'fill' ? this.filling : this.stroking)
    const opacity = (paint?.opacity ?? 0) * this.globalAlpha
    if (!paint || opacity === 0) return ` ${kind}="none"`
    return ` ${kind}="${paint.colour}"${opacity < 1 ? ` ${kind}-opacity="${formatNumber(opacity)}"` : ''}`
  }
}
