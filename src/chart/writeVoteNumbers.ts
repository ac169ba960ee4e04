import type { Chart } from 'chart.js'
import { around } from './around.js'
import { freePlace } from './freePlace.js'
import type { Box } from './overlap.js'
import { runsWidth } from './runsWidth.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { warn } from './warn.js'
import { write } from './write.js'

const HEIGHT = 15
const RADIUS = 7
/** Distances from a point at which a label is tried, in pixels. */
const APART = [9, 22, 36, 52]
/** From that distance on a line leads from the point to its label. */
const LEADER = 20

/** Numbers the first point of each dataset, where there are several, clear of all points, of each other and of what is `taken`. */
export function writeVoteNumbers(chart: Chart, taken: readonly Box[], theme: Theme): void {
  const { ctx } = chart
  const size = FONT_SIZES.grounds
  const { datasets } = chart.data
  if (datasets.length === 1) return
  const points = datasets.map((_, i) =>
    chart.isDatasetVisible(i) ? chart.getDatasetMeta(i).data.filter(({ x }) => Number.isFinite(x)) : [],
  )
  const placed: Box[] = [...taken, ...points.flat().map(({ x, y }) => around(x, y, RADIUS))]
  for (const [i, [point]] of points.entries()) {
    if (!point) continue
    const text = String(i + 1)
    const width = runsWidth(ctx, [{ text, size, bold: true }])
    const places = APART.flatMap((apart) => placesAt(point, width, apart))
    const place = freePlace(
      places,
      placed,
      { left: 4, right: chart.width - 4, top: chart.chartArea.top, bottom: chart.chartArea.bottom },
      2,
    )
    if (!place) {
      warn(chart, `ternaryChart has no room for the number ${text} of “${datasets[i]!.label ?? ''}”`)
      continue
    }
    placed.push(place)
    if (place.apart >= LEADER) {
      ctx.strokeStyle = theme.muted
      ctx.lineWidth = 1
      ctx.beginPath()
      ctx.moveTo(point.x, point.y)
      ctx.lineTo(
        Math.min(Math.max(point.x, place.left), place.right),
        place.top > point.y ? place.top + 2 : place.bottom - 2,
      )
      ctx.stroke()
    }
    write(ctx, [{ text, colour: theme.ink, size, bold: true }], place.left, place.bottom - 4)
  }
}

/** Right, left, above and below a point, then askew. */
function placesAt({ x, y }: { x: number; y: number }, width: number, apart: number): (Box & { apart: number })[] {
  const box = (left: number, top: number) => ({ left, right: left + width, top, bottom: top + HEIGHT, apart })
  const [above, below, middle] = [y - apart - HEIGHT, y + apart, y - HEIGHT / 2]
  const beside = apart < LEADER ? [box(x + apart, middle), box(x - apart - width, middle)] : []
  return [...beside, ...[above, below].flatMap((top) => [box(x - width / 2, top), box(x, top), box(x - width, top)])]
}
