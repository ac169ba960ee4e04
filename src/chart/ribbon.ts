import { Element } from 'chart.js'
import type { Place } from './place.js'

/** A ribbon from one column to the other, in pixels. */
export interface RibbonProps {
  /** Where it leaves the left column. */
  x: number
  /** Where it reaches the right column. */
  to: number
  /** Upper end of what must have moved, on the left. */
  leastTop: number
  /** Lower end of what must have moved, on the left. */
  leastBottom: number
  /** Upper end of what must have moved, on the right. */
  leastToTop: number
  /** Lower end of what must have moved, on the right. */
  leastToBottom: number
  /** Upper end of what can have moved, on the left. */
  mostTop: number
  /** Lower end of what can have moved, on the left. */
  mostBottom: number
  /** Upper end of what can have moved, on the right. */
  mostToTop: number
  /** Lower end of what can have moved, on the right. */
  mostToBottom: number
}

/** How a ribbon looks. */
export interface RibbonOptions {
  /** Colour of who must have moved, and, paler, of who can have. */
  backgroundColor: string
  /** Of the outline of what must have moved, in pixels. */
  borderWidth: number
  /** Colour of that outline. */
  borderColor: string
  /** Of what can have moved, in [0, 1]. */
  paleness: number
}

const MOST = ['x', 'to', 'mostTop', 'mostBottom', 'mostToTop', 'mostToBottom'] as const
const LEAST = ['x', 'to', 'leastTop', 'leastBottom', 'leastToTop', 'leastToBottom'] as const

/** Who can have moved from one group to another: a band, and on it who must have. */
export class RibbonElement extends Element<RibbonProps, RibbonOptions> {
  /** Its name among Chart.js’s elements. */
  static readonly id = 'ribbon'

  /** What it looks like unless a dataset says otherwise. */
  static override readonly defaults: RibbonOptions = {
    backgroundColor: '#909092',
    borderWidth: 0,
    borderColor: '#909092',
    paleness: 0.2,
  }

  static override readonly defaultRoutes = {}

  /** Draws what can have moved; all of these lie under all others. */
  drawMost(ctx: CanvasRenderingContext2D): void {
    const { x, to, mostTop, mostBottom, mostToTop, mostToBottom } = this.getProps([...MOST])
    if (mostBottom <= mostTop) return
    ctx.save()
    ctx.globalAlpha *= this.options.paleness
    ctx.fillStyle = this.options.backgroundColor
    trace(ctx, x, to, [mostTop, mostBottom, mostToTop, mostToBottom])
    ctx.fill()
    ctx.restore()
  }

  /** Draws what must have moved. */
  draw(ctx: CanvasRenderingContext2D): void {
    const { x, to, leastTop, leastBottom, leastToTop, leastToBottom } = this.getProps([...LEAST])
    if (leastBottom <= leastTop) return
    ctx.save()
    ctx.fillStyle = this.options.backgroundColor
    trace(ctx, x, to, [leastTop, leastBottom, leastToTop, leastToBottom])
    ctx.fill()
    if (this.options.borderWidth > 0) {
      ctx.lineWidth = this.options.borderWidth
      ctx.strokeStyle = this.options.borderColor
      ctx.stroke()
    }
    ctx.restore()
  }

  inRange(mouseX: number, mouseY: number, useFinalPosition?: boolean): boolean {
    const { x, to, mostTop, mostBottom, mostToTop, mostToBottom } = this.getProps([...MOST], useFinalPosition)
    if (mouseX < x || mouseX > to || to <= x) return false
    // The curve of `trace`, at the share of the way where its x is the mouse’s.
    const way = shareAt((mouseX - x) / (to - x))
    const ease = way * way * (3 - 2 * way)
    const at = (from: number, end: number) => from + (end - from) * ease
    return mouseY >= at(mostTop, mostToTop) && mouseY <= at(mostBottom, mostToBottom)
  }

  /** The middle of what must have moved, at a share of the curve’s course. */
  middleAt(share: number): Place {
    const { x, to, leastTop, leastBottom, leastToTop, leastToBottom } = this.getProps([...LEAST])
    const ease = share * share * (3 - 2 * share)
    const [from, end] = [(leastTop + leastBottom) / 2, (leastToTop + leastToBottom) / 2]
    return {
      x: x + (to - x) * (1.5 * share - 1.5 * share * share + share * share * share),
      y: from + (end - from) * ease,
    }
  }

  inXRange(mouseX: number, useFinalPosition?: boolean): boolean {
    const { x, to } = this.getProps(['x', 'to'], useFinalPosition)
    return mouseX >= x && mouseX <= to
  }

  inYRange(mouseY: number, useFinalPosition?: boolean): boolean {
    const { mostTop, mostBottom, mostToTop, mostToBottom } = this.getProps([...MOST], useFinalPosition)
    return mouseY >= Math.min(mostTop, mostToTop) && mouseY <= Math.max(mostBottom, mostToBottom)
  }

  /** The middle of the ribbon, so that a tooltip points at it. */
  getCenterPoint(useFinalPosition?: boolean): Place {
    const { x, to, mostTop, mostBottom, mostToTop, mostToBottom } = this.getProps([...MOST], useFinalPosition)
    return { x: (x + to) / 2, y: (mostTop + mostBottom + mostToTop + mostToBottom) / 4 }
  }

  override tooltipPosition(useFinalPosition?: boolean): Place {
    return this.getCenterPoint(useFinalPosition)
  }
}

/** Two curves that leave and arrive level, and what lies between. */
function trace(
  ctx: CanvasRenderingContext2D,
  x: number,
  to: number,
  [top, bottom, toTop, toBottom]: readonly [number, number, number, number],
): void {
  const middle = (x + to) / 2
  ctx.beginPath()
  ctx.moveTo(x, top)
  ctx.bezierCurveTo(middle, top, middle, toTop, to, toTop)
  ctx.lineTo(to, toBottom)
  ctx.bezierCurveTo(middle, toBottom, middle, bottom, x, bottom)
  ctx.closePath()
}

/** Where along that curve it has gone a share of the way to the right: x(t) = 1.5 t − 1.5 t² + t³, by halving. */
function shareAt(share: number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 20; i++) {
    const t = (low + high) / 2
    if (1.5 * t - 1.5 * t * t + t * t * t < share) low = t
    else high = t
  }
  return (low + high) / 2
}
