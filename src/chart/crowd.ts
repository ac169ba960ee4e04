import { Element } from 'chart.js'
import { addLine } from './addLine.js'
import type { Place } from './place.js'

/** Where people stand, in pixels. */
export interface Places {
  /** From the left of the canvas, one for each person. */
  readonly x: Float64Array
  /** From its top. */
  readonly y: Float64Array
  /** A door that whoever comes from another place goes through. */
  readonly door?: Place
}

/** Where the people of one side are. */
export interface CrowdProps {
  /** Where each of them stands. */
  places: Places
  /** Of a dot, in pixels. */
  radius: number
}

/** How the people of one side look. */
export interface CrowdOptions {
  /** Colour of those who are known for certain. */
  backgroundColor: string
  /** Colour of the outlines of the others. */
  borderColor: string
  /** Of those who are not known for certain, in pixels. */
  borderWidth: number
  /** How many from the first are known for certain: the others are outlined. */
  sure: number
  /** Shape of a dot; tells sides apart without colours. */
  pointStyle: 'circle' | 'rect' | 'triangle'
}

/** Dots that are drawn as one path: a canvas fills many short paths far sooner than a long one. */
const PER_PATH = 32
/** A square and a triangle as large as a circle of radius 1. */
const SQUARE = 0.886
const TRIANGLE = 1.35

/** The people of one side: a dot each, touched as one shape. */
export class CrowdElement extends Element<CrowdProps, CrowdOptions> {
  /** Its name among Chart.js’s elements. */
  static readonly id = 'crowd'

  /** What it looks like unless a dataset says otherwise. */
  static override readonly defaults: CrowdOptions = {
    backgroundColor: '#909092',
    borderColor: '#909092',
    borderWidth: 1.2,
    sure: Infinity,
    pointStyle: 'circle',
  }

  static override readonly defaultRoutes = {}

  draw(ctx: CanvasRenderingContext2D): void {
    const { backgroundColor, borderColor, borderWidth, sure, pointStyle } = this.options
    const { places, radius } = this.getProps(['places', 'radius'])
    ctx.save()
    ctx.fillStyle = backgroundColor
    ctx.strokeStyle = borderColor
    ctx.lineWidth = Math.min(borderWidth, radius / 2)
    const people = places.x.length
    const known = Math.min(sure, people)
    for (const [from, end, fill] of [
      [0, known, true],
      [known, people, false],
    ] as const) {
      for (let first = from; first < end; first += PER_PATH) {
        ctx.beginPath()
        for (let i = first; i < Math.min(end, first + PER_PATH); i++) {
          dot(ctx, places.x[i]!, places.y[i]!, fill ? radius : radius - ctx.lineWidth / 2, pointStyle)
        }
        if (fill) ctx.fill()
        else ctx.stroke()
      }
    }
    ctx.restore()
  }

  inRange(mouseX: number, mouseY: number, useFinalPosition?: boolean): boolean {
    const { places, radius } = this.getProps(['places', 'radius'], useFinalPosition)
    const reach = 1.5 * radius
    return places.x.some((x, i) => Math.abs(x - mouseX) <= reach && Math.abs(places.y[i]! - mouseY) <= reach)
  }

  inXRange(mouseX: number, useFinalPosition?: boolean): boolean {
    const { places, radius } = this.getProps(['places', 'radius'], useFinalPosition)
    return places.x.some((x) => Math.abs(x - mouseX) <= radius)
  }

  inYRange(mouseY: number, useFinalPosition?: boolean): boolean {
    const { places, radius } = this.getProps(['places', 'radius'], useFinalPosition)
    return places.y.some((y) => Math.abs(y - mouseY) <= radius)
  }

  /** The middle of the crowd, so that a tooltip points at it. */
  getCenterPoint(useFinalPosition?: boolean): Place {
    const { places } = this.getProps(['places'], useFinalPosition)
    const middle = Math.floor(places.x.length / 2)
    return { x: places.x[middle] ?? 0, y: places.y[middle] ?? 0 }
  }

  override tooltipPosition(useFinalPosition?: boolean): Place {
    return this.getCenterPoint(useFinalPosition)
  }
}

function dot(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  style: CrowdOptions['pointStyle'],
): void {
  if (style === 'circle') {
    ctx.moveTo(x + radius, y)
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  const size = radius * (style === 'rect' ? SQUARE : TRIANGLE)
  const corners =
    style === 'rect'
      ? ([
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const)
      : ([
          [0, -0.9],
          [0.86, 0.6],
          [-0.86, 0.6],
        ] as const)
  addLine(
    ctx,
    corners.map(([right, down]) => [x + right * size, y + down * size]),
  )
  ctx.closePath()
}
