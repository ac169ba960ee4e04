import { escapeXml } from './escapeXml.js'
import { formatNumber } from './formatNumber.js'
import { joinParts, type SvgPart } from './joinParts.js'
import { lineAttributes } from './lineAttributes.js'
import { apply, type Matrix, scaleOf } from './matrix.js'
import { paintOf } from './paintOf.js'
import { SvgCanvas } from './svgCanvas.js'
import { svgDocument, type SvgDocumentOptions } from './svgDocument.js'
import { SvgGradient } from './svgGradient.js'
import { SvgOutline } from './svgOutline.js'
import { SvgPattern } from './svgPattern.js'
import { textAttributes } from './textAttributes.js'
import { transformAttribute } from './transformAttribute.js'

/** How wide a text is, and how far its base line lies below the point that it is placed by; pixels. */
export interface TextExtent {
  readonly width: number
  readonly drop: number
}

/** Measures a text in a canvas font, placed by a canvas base line. */
export type MeasureText = (text: string, font: string, baseline: CanvasTextBaseline) => TextExtent

/** How an `SvgContext` writes. */
export interface SvgContextOptions {
  /**
   * Whether each text is set in exactly the width that was measured. For pictures that
   * do not carry their font: another font cannot overflow then, but its letters are
   * squeezed or stretched. Defaults to `false`.
   */
  readonly fitText?: boolean
}

/** Chart.js also writes labels that are none. */
type Text = string | number | undefined

type Kind = 'fill' | 'stroke'

const BOX = ['x', 'y', 'width', 'height']

/**
 * A canvas context that writes SVG: real text, one path a shape, the same bytes for
 * the same drawing. It holds what Chart.js and the family’s pictures use. Pictures
 * and patterns come from another `SvgContext`. Shadows are not drawn. What it cannot
 * write it refuses rather than leaves out: pixels, `Path2D`, a part cleared.
 *
 * Where a browser has `Path2D`, Chart.js strokes lines through it, which cannot be
 * read back; `options.segment = {}` makes it draw them directly, but for radar charts.
 *
 * @example
 * const context = new SvgContext(100, 50, (text) => ({ width: 6 * text.length, drop: 0 }), 'a')
 * context.fillRect(0, 0, 10, 10)
 * context.body // => '<path d="m0 0h10v10h-10z" fill="#000000"/>'
 */
export class SvgContext extends SvgOutline {
  readonly canvas: SvgCanvas
  private parts: SvgPart[] = []
  private definitions = new Map<string, string>()

  /**
   * @param prefix - begins every id, so that two pictures can stand on one page
   * @throws RangeError if the prefix is not a letter and then letters, digits, hyphens
   */
  constructor(
    width: number,
    height: number,
    private readonly measure: MeasureText,
    private readonly prefix: string,
    private readonly options: SvgContextOptions = {},
  ) {
    super()
    if (!/^[A-Za-z][\w-]*$/.test(prefix)) {
      throw new RangeError(`SvgContext requires a prefix of letters, digits and hyphens, got ${prefix}`)
    }
    this.canvas = new SvgCanvas(width, height, this)
  }

  /** Everything drawn so far, as SVG elements. */
  get body(): string {
    const definitions = [...this.definitions].map(([content, id]) => content.replace('>', ` id="${id}">`)).join('')
    return (definitions === '' ? '' : `<defs>${definitions}</defs>`) + joinParts(this.parts)
  }

  /** Everything drawn so far, as a complete SVG. */
  toSvg(options?: SvgDocumentOptions): string {
    return svgDocument(this.body, this.canvas, this.prefix, options)
  }

  fill(rule?: CanvasFillRule | Path2D): void {
    refusePath(rule)
    this.draw('fill', rule === 'evenodd' ? ' fill-rule="evenodd"' : '')
  }
  stroke(path?: Path2D): void {
    refusePath(path)
    const scale = scaleOf(this.matrix)
    if (scale === null)
      throw new RangeError(`SvgContext requires a map that keeps angles to stroke, got [${this.matrix.join(', ')}]`)
    if (this.lineWidth * scale > 0) this.draw('stroke', lineAttributes(this, scale))
  }
  clip(rule?: CanvasFillRule | Path2D): void {
    refusePath(rule)
    this.clips = [...this.clips, `<path d="${this.path.data}"${rule === 'evenodd' ? ' clip-rule="evenodd"' : ''}/>`]
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    if (width !== 0 && height !== 0) this.withRectangle(x, y, width, height, 'fill')
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.withRectangle(x, y, width, height, 'stroke')
  }
  /** Chart.js clears the whole canvas, to begin again; a part of it cannot be cleared. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const { canvas } = this
    if (x > 0 || y > 0 || x + width < canvas.width || y + height < canvas.height) {
      throw new RangeError('SvgContext requires the whole picture to be cleared, got a part of it')
    }
    this.parts = []
    this.definitions = new Map()
  }

  measureText(text: Text): { readonly width: number } {
    return { width: this.measure(String(text), this.font, this.textBaseline).width }
  }
  fillText(text: Text, x: number, y: number, maxWidth?: number): void {
    this.write('fill', text, x, y, maxWidth)
  }
  strokeText(text: Text, x: number, y: number, maxWidth?: number): void {
    if (this.lineWidth > 0) this.write('stroke', text, x, y, maxWidth)
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): SvgGradient {
    return new SvgGradient('linearGradient', [
      [x0, y0],
      [x1, y1],
    ])
  }
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): SvgGradient {
    return new SvgGradient('radialGradient', [
      [x0, y0, r0],
      [x1, y1, r1],
    ])
  }
  /** @throws TypeError if the picture is not the canvas of another `SvgContext`, or is not to be repeated both ways */
  createPattern(image: unknown, repetition: string | null = 'repeat'): SvgPattern {
    if (repetition !== null && repetition !== '' && repetition !== 'repeat') {
      throw new TypeError(`SvgContext requires a pattern that repeats both ways, got ${repetition}`)
    }
    return new SvgPattern(this.pictureOf(image))
  }
  /** @throws TypeError if the picture is not the canvas of another `SvgContext` */
  drawImage(image: unknown, ...box: readonly number[]): void {
    const { width, height, context } = this.pictureOf(image)
    const whole = [0, 0, width, height]
    const [from, to] =
      box.length === 8 ? [box.slice(0, 4), box.slice(4)] : [whole, [...box, ...whole.slice(box.length)]]
    const alpha = formatNumber(this.globalAlpha)
    if (alpha === '0' || !box.every(Number.isFinite)) return
    const view = from.map((value) => formatNumber(value)).join(' ')
    const id = this.define('symbol', ` viewBox="${view}" preserveAspectRatio="none">${context.body}`)
    const place = to.map((value, i) => ` ${BOX[i]!}="${formatNumber(value)}"`).join('')
    const map = transformAttribute('transform', this.matrix)
    this.push(`<use href="#${id}"${place}${map}${alpha === '1' ? '' : ` opacity="${alpha}"`}`, '', '/>')
  }

  private write(kind: Kind, text: Text, x: number, y: number, maxWidth = Infinity): void {
    const words = String(text).replace(/[\t\n\v\f\r]/g, ' ')
    const { width, drop } = this.measure(words, this.font, this.textBaseline)
    const top = y + drop
    if (words.trim() === '' || !(maxWidth > 0) || !Number.isFinite(x + top)) return
    const [a, b, c, d, e, f] = this.matrix
    const isMoved = a === 1 && b === 0 && c === 0 && d === 1
    // A turned text begins at the origin of its own map.
    const paint = this.paint(kind, isMoved ? this.matrix : [1, 0, 0, 1, -x, -top])
    if (paint === null) return
    const place = isMoved
      ? ` x="${formatNumber(x + e)}" y="${formatNumber(top + f)}"`
      : transformAttribute('transform', [a, b, c, d, ...apply(this.matrix, x, top)])
    const isFitted = this.options.fitText === true || width > maxWidth
    const fit = ` textLength="${formatNumber(Math.min(width, maxWidth))}" lengthAdjust="spacingAndGlyphs"`
    const spaces = / {2}|^ | $/.test(words) ? ' xml:space="preserve"' : ''
    this.push(
      `<text${place}${isFitted ? fit : ''}${spaces}`,
      textAttributes(this, this.canvas.isRightToLeft) + paint + (kind === 'stroke' ? lineAttributes(this, 1) : ''),
      `>${escapeXml(words)}</text>`,
    )
  }

  private withRectangle(x: number, y: number, width: number, height: number, kind: Kind): void {
    const { path } = this
    this.beginPath()
    this.rect(x, y, width, height)
    this[kind]()
    this.path = path
  }

  private draw(kind: Kind, attributes: string): void {
    const { data, isFlat } = this.path
    if (data === '' || (kind === 'fill' && isFlat)) return
    const paint = this.paint(kind, this.matrix)
    if (paint !== null) this.push(`<path d="${data}"`, paint + attributes, '/>')
  }

  private push(head: string, style: string, tail: string): void {
    this.parts.push({ clips: this.clips.map((content) => this.define('clipPath', `>${content}`)), head, style, tail })
  }

  /** The id of a definition; the same content has the same. */
  private define(tag: string, markup: string): string {
    const content = `<${tag}${markup}</${tag}>`
    const id = this.definitions.get(content) ?? `${this.prefix}-${this.definitions.size + 1}`
    this.definitions.set(content, id)
    return id
  }

  /** Attributes of a fill or a stroke; `null` if nothing of it is seen. */
  private paint(kind: Kind, matrix: Matrix): string | null {
    const style = kind === 'fill' ? this.fillStyle : this.strokeStyle
    const { colour, opacity } = (typeof style === 'string' ? paintOf(style) : null) ?? { colour: '', opacity: 1 }
    const alpha = formatNumber(opacity * this.globalAlpha)
    if (alpha === '0' || (typeof style !== 'string' && style.isHidden)) return null
    const ink = typeof style === 'string' ? colour : `url(#${this.define(style.tag, style.markup(matrix))})`
    return [
      kind === 'stroke' ? ' fill="none"' : '',
      ` ${kind}="${ink}"`,
      alpha === '1' ? '' : ` ${kind}-opacity="${alpha}"`,
    ].join('')
  }

  /** @throws TypeError if it is not the canvas of an `SvgContext`; RangeError if both would give the same ids */
  private pictureOf(image: unknown): SvgCanvas {
    if (!(image instanceof SvgCanvas)) {
      throw new TypeError(`SvgContext requires the canvas of another SvgContext as a picture, got ${String(image)}`)
    }
    if (image.context.prefix === this.prefix) {
      throw new RangeError(`SvgContext requires a picture with another prefix, got ${this.prefix}`)
    }
    return image
  }
}

/** Path2D keeps its shape to itself. */
function refusePath(path: CanvasFillRule | Path2D | undefined): void {
  if (typeof path === 'object') {
    throw new TypeError('SvgContext requires a path of its own, got Path2D; set options.segment to {}')
  }
}
