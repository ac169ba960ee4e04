import type { Chart } from 'chart.js'
import type { Hall } from '../layout/hall.js'
import { addLine } from './addLine.js'

/** Thickness of a wall, and how far the leaf of the door stands open, as shares of its length. */
const WALL = 2
const LEAF = { out: 0.62, along: 0.5 }
/** Of the arrow through the door: from the wall, its length and its head, in pixels. */
const ARROW = { from: 8, length: 34, head: 6 }

/** Draws the walls of a hall, its open door, and an arrow through it in the colour of those who left. */
export function drawRoom(chart: Chart, { room, door }: Hall, ink: string, arrow: string): void {
  const { ctx, chartArea } = chart
  // Along the wall, then out of it.
  const half = door.size / 2
  const isRight = door.side === 'right'
  const place = (along: number, out: number): [number, number] => [
    chartArea.left + door.x + (isRight ? out : along),
    chartArea.top + door.y + (isRight ? along : out),
  ]
  const corner = (x: number, y: number): [number, number] => [chartArea.left + x, chartArea.top + y]
  const walls = isRight
    ? [
        corner(room.right, room.top),
        corner(room.left, room.top),
        corner(room.left, room.bottom),
        corner(room.right, room.bottom),
      ]
    : [
        corner(room.left, room.bottom),
        corner(room.left, room.top),
        corner(room.right, room.top),
        corner(room.right, room.bottom),
      ]
  ctx.lineWidth = WALL
  ctx.strokeStyle = ink
  ctx.lineJoin = 'miter'
  ctx.lineCap = 'butt'
  line(ctx, [place(-half, 0), ...walls, place(half, 0)])
  line(ctx, [place(-half, 0), place(-half - LEAF.along * half, LEAF.out * door.size)])
  ctx.strokeStyle = arrow
  const tip = ARROW.from + ARROW.length
  line(ctx, [place(0, ARROW.from), place(0, tip)])
  line(ctx, [place(-ARROW.head, tip - ARROW.head), place(0, tip), place(ARROW.head, tip - ARROW.head)])
}

function line(ctx: CanvasRenderingContext2D, points: readonly [number, number][]): void {
  ctx.beginPath()
  addLine(ctx, points)
  ctx.stroke()
}
