import { Element } from 'chart.js'
import type { Hemicycle } from '../layout/hemicycle.js'
import { seatAt } from '../layout/seatAt.js'
import type { Place } from './place.js'
import { wedge } from './wedge.js'

/** Where one group’s seats are. */
export interface BlocProps {
  /** Centre of the half circle, in pixels from the left. */
  x: number
  /** Centre of the half circle, in pixels from the top. */
  y: number
  /** Outer radius of the half circle, in pixels. */
  radius: number
  /** All seats of the house, in the unit half disc. */
  house: Hemicycle
  /** Place of the group among the groups of the house. */
  place: number
}

/** How one group’s seats look. */
export interface BlocOptions {
  /** Colour of the seats. */
  backgroundColor: string
  /** Colour of their outline. */
  borderColor: string
  /** In pixels; the seat keeps its size. */
  borderWidth: number
  /**
   * Radius of a hole in each seat, as a share of the seat’s own: tells two groups of one colour apart.
   * @default 0
   */
  hole: number
  /**
   * Seats that are drawn as one path. A canvas fills many short paths far sooner than a
   * long one; an SVG is smaller with one path a group.
   * @default 32
   */
  seatsPerPath: number
}

/** Radius below which seats are no longer seen one by one, in pixels: their group is drawn as one wedge. */
const FINEST = 1

/** One group’s seats: drawn as one path, touched as one shape. */
export class BlocElement extends Element<BlocProps, BlocOptions> {
  /** Its name among Chart.js’s elements. */
  static readonly id = 'bloc'

  /** What it looks like unless a dataset says otherwise. */
  static override readonly defaults: BlocOptions = {
    backgroundColor: '#909092',
    borderColor: '#909092',
    borderWidth: 0,
    hole: 0,
    seatsPerPath: 32,
  }

  static override readonly defaultRoutes = {}

  draw(ctx: CanvasRenderingContext2D): void {
    const { backgroundColor, borderColor } = this.options
    const { radius, house } = this.getProps(['radius', 'house'], true)
    ctx.save()
    ctx.fillStyle = backgroundColor
    ctx.strokeStyle = borderColor
    if (house.seatRadius * radius < FINEST) this.drawWedge(ctx)
    else this.drawSeats(ctx)
    ctx.restore()
  }

  private drawWedge(ctx: CanvasRenderingContext2D): void {
    const { place, ...hall } = this.getProps(['x', 'y', 'radius', 'house', 'place'])
    const { borderWidth, hole } = this.options
    const { rows, starts } = hall.house
    if (starts[place] === starts[place + 1]) return
    const middle = Math.round((rows.length * (1 - hole)) / 2)
    const bands =
      hole === 0
        ? [[0, rows.length] as const]
        : ([
            [0, middle],
            [rows.length - middle, rows.length],
          ] as const)
    ctx.lineWidth = borderWidth
    ctx.beginPath()
    for (const [from, end] of bands) wedge(ctx, hall, place, from, end)
    ctx.fill()
    if (borderWidth > 0) ctx.stroke()
  }

  private drawSeats(ctx: CanvasRenderingContext2D): void {
    const { x, y, radius, house, place } = this.getProps(['x', 'y', 'radius', 'house', 'place'])
    const { hole, seatsPerPath } = this.options
    const [first, end] = [house.starts[place]!, house.starts[place + 1]!]
    // A small seat keeps an empty middle.
    const borderWidth = Math.min(this.options.borderWidth, (house.seatRadius * radius) / 2)
    const size = Math.max(0, house.seatRadius * radius - borderWidth / 2)
    ctx.lineWidth = borderWidth
    for (let from = first; from < end; from += seatsPerPath) {
      ctx.beginPath()
      for (let seat = from; seat < Math.min(end, from + seatsPerPath); seat++) {
        const [seatX, seatY] = [x + house.x[seat]! * radius, y + house.y[seat]! * radius]
        ctx.moveTo(seatX + size, seatY)
        ctx.arc(seatX, seatY, size, 0, 2 * Math.PI)
        if (hole === 0) continue
        // The other way round, so that it stays empty.
        ctx.moveTo(seatX + size * hole, seatY)
        ctx.arc(seatX, seatY, size * hole, 0, 2 * Math.PI, true)
      }
      ctx.fill()
      if (borderWidth > 0) ctx.stroke()
    }
  }

  inRange(mouseX: number, mouseY: number, useFinalPosition?: boolean): boolean {
    const { x, y, radius, house, place } = this.getProps(['x', 'y', 'radius', 'house', 'place'], useFinalPosition)
    return radius > 0 && seatAt(house, (mouseX - x) / radius, (mouseY - y) / radius)?.bloc === place
  }

  inXRange(mouseX: number, useFinalPosition?: boolean): boolean {
    const { x, radius } = this.getProps(['x', 'radius'], useFinalPosition)
    return Math.abs(mouseX - x) <= radius
  }

  inYRange(mouseY: number, useFinalPosition?: boolean): boolean {
    const { y, radius } = this.getProps(['y', 'radius'], useFinalPosition)
    return mouseY <= y && mouseY >= y - radius
  }

  /** The seat in the middle of the group, so that a tooltip points at it. */
  getCenterPoint(useFinalPosition?: boolean): Place {
    const { x, y, radius, house, place } = this.getProps(['x', 'y', 'radius', 'house', 'place'], useFinalPosition)
    const [from, to] = [house.starts[place]!, house.starts[place + 1]!]
    let [sumX, sumY] = [0, 0]
    for (let seat = from; seat < to; seat++) {
      sumX += house.x[seat]!
      sumY += house.y[seat]!
    }
    const seats = Math.max(1, to - from)
    return { x: x + (sumX / seats) * radius, y: y + (sumY / seats) * radius }
  }

  override tooltipPosition(useFinalPosition?: boolean): Place {
    return this.getCenterPoint(useFinalPosition)
  }
}
