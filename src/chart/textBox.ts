import { type Chart, type ChartArea, type LayoutItem } from 'chart.js'
import { LONGEST_TEXT } from '../model/longestText.js'
import { fontOf } from './fontOf.js'
import { wrapText } from './wrapText.js'

/** What a text box shows; pixels throughout. */
export interface TextBoxOptions {
  readonly text: string
  readonly colour: string
  readonly size: number
  readonly bold: boolean
  /** Room between the text and the shapes’ side. */
  readonly gap: number
  /** Where a text of that size would like to begin, in its box if no `top` is given; `null` hides it. Defaults to the box’s corner. */
  readonly place?: (width: number, height: number) => { readonly x: number; readonly top?: number } | null
}

const LEADING = 1.3

/** A text above or below a chart’s shapes: a box that the chart’s layout makes room for. */
export class TextBox implements LayoutItem {
  readonly fullSize = true
  width = 0
  height = 0
  left = 0
  right = 0
  top = 0
  bottom = 0
  private lines: readonly string[] = []
  /** What the lines were made for: the layout of an update asks several times, and each update brings options of its own. */
  private laid: { readonly options: TextBoxOptions; readonly width: number } | undefined

  constructor(
    private readonly chart: Chart,
    readonly position: 'top' | 'bottom',
    /** Boxes of more weight lie further from the shapes. */
    readonly weight: number,
    public options: TextBoxOptions,
  ) {}

  update(width: number): void {
    if (this.laid?.options === this.options && this.laid.width === width) return
    this.laid = { options: this.options, width }
    const { text: whole, size, bold, gap } = this.options
    const { ctx } = this.chart
    // No canvas measures a book.
    const text = whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT)}…` : whole
    ctx.save()
    ctx.font = fontOf(size, bold)
    this.lines = wrapText(text, width, (piece) => ctx.measureText(piece).width)
    ctx.restore()
    this.width = width
    this.height = this.lines.length === 0 ? 0 : Math.ceil(this.lines.length * size * LEADING + gap)
  }

  draw(): void {
    const { size, bold, colour, gap, place } = this.options
    const { ctx } = this.chart
    const top = this.top + (this.position === 'bottom' ? gap : 0)
    ctx.save()
    ctx.font = fontOf(size, bold)
    ctx.fillStyle = colour
    ctx.textAlign = 'left'
    ctx.textBaseline = 'alphabetic'
    const width = Math.max(0, ...this.lines.map((line) => ctx.measureText(line).width))
    const wished = place ? place(width, this.lines.length * size * LEADING) : { x: this.left }
    if (wished) {
      const x = Math.max(this.left, Math.min(wished.x, this.right - width))
      const first = (wished.top ?? top) + size
      for (const [i, line] of this.lines.entries()) ctx.fillText(line, x, Math.round(first + i * size * LEADING))
    }
    ctx.restore()
  }

  isHorizontal(): boolean {
    return true
  }

  getPadding(): ChartArea {
    return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 }
  }
}
