import type { Chart } from 'chart.js'
import { ternaryPoint, TRIANGLE_HEIGHT, type TrianglePoint } from '../layout/ternaryPoint.js'
import { addLine } from './addLine.js'
import type { Box } from './overlap.js'
import { runsWidth } from './runsWidth.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { write } from './write.js'

/** Height of the words at the corners, and from a corner to them, in pixels. */
export const CORNER = 20
const BESIDE = 10
/** Lines of the grid, as shares. */
const SHARES = [0.25, 0.5, 0.75]

/** A region of the triangle, and its shade. */
export interface Region {
  readonly corners: readonly TrianglePoint[]
  readonly colour: string
}

/** Draws the triangle, its regions, and the lines that quarters are read off. */
export function drawPlane(chart: Chart, regions: readonly Region[], theme: Theme): void {
  const { ctx } = chart
  ctx.fillStyle = theme.ground
  for (const { corners, colour } of regions) {
    ctx.fillStyle = colour
    trace(chart, corners)
    ctx.fill()
  }
  ctx.lineWidth = 1
  ctx.strokeStyle = theme.grid
  for (const share of SHARES) {
    const rest = 1 - share
    trace(chart, [ternaryPoint([share, rest, 0]), ternaryPoint([share, 0, rest])])
    ctx.stroke()
    trace(chart, [ternaryPoint([rest, share, 0]), ternaryPoint([0, share, rest])])
    ctx.stroke()
    trace(chart, [ternaryPoint([rest, 0, share]), ternaryPoint([0, rest, share])])
    ctx.stroke()
  }
  ctx.strokeStyle = theme.muted
  for (const { corners } of regions) {
    trace(chart, corners.slice(1))
    ctx.stroke()
  }
  trace(chart, [ternaryPoint([1, 0, 0]), ternaryPoint([0, 1, 0]), ternaryPoint([0, 0, 1])])
  ctx.stroke()
}

/** Writes what the corners are, and how many abstained along the right edge; returns what that takes. */
export function writePlane(
  chart: Chart,
  corners: readonly [string, string, string],
  percent: (share: number) => string,
  theme: Theme,
): Box[] {
  const { ctx } = chart
  const size = FONT_SIZES.grounds
  const boxes: Box[] = []
  const put = (text: string, x: number, baseline: number, bold: boolean) => {
    const width = runsWidth(ctx, [{ text, bold, size }])
    const left = Math.min(Math.max(x, 2), chart.width - width - 2)
    write(ctx, [{ text, colour: bold ? theme.ink : theme.muted, bold, size }], left, baseline)
    boxes.push({ left, right: left + width, top: baseline - size, bottom: baseline + 4 })
  }
  const width = (text: string) => runsWidth(ctx, [{ text, bold: true, size }])
  const [first, second, third] = [ternaryPoint([1, 0, 0]), ternaryPoint([0, 1, 0]), ternaryPoint([0, 0, 1])].map(
    (point) => pixelOf(chart, point),
  ) as [TrianglePoint, TrianglePoint, TrianglePoint]
  put(corners[0], first.x, first.y + CORNER - 5, true)
  put(corners[1], second.x - width(corners[1]), second.y + CORNER - 5, true)
  put(corners[2], third.x - width(corners[2]) / 2, third.y - 7, true)
  for (const share of SHARES) {
    const { x, y } = pixelOf(chart, ternaryPoint([0, 1 - share, share]))
    put(percent(share), x + BESIDE, y + 4, false)
  }
  return boxes
}

/** A triangle’s point on the canvas. */
function pixelOf({ scales }: Chart, { x, y }: TrianglePoint): TrianglePoint {
  return { x: scales.x!.getPixelForValue(x), y: scales.y!.getPixelForValue(y) }
}

/** Ends of the axes, so that the triangle keeps its shape and stands in the middle, with room for its words. */
export function planeLimits(width: number, height: number): { x: [number, number]; y: [number, number] } {
  const side = Math.max(1, Math.min(width, (height - 2 * CORNER) / TRIANGLE_HEIGHT))
  const [beside, over] = [(width / side - 1) / 2, (height / side - TRIANGLE_HEIGHT) / 2]
  return { x: [-beside, 1 + beside], y: [-over, TRIANGLE_HEIGHT + over] }
}

function trace(chart: Chart, points: readonly TrianglePoint[]): void {
  const { ctx } = chart
  ctx.beginPath()
  addLine(
    ctx,
    points.map((point) => {
      const { x, y } = pixelOf(chart, point)
      return [x, y]
    }),
  )
  ctx.closePath()
}
