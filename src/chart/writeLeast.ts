import type { Chart } from 'chart.js'
import { around } from './around.js'
import { freePlace } from './freePlace.js'
import type { Box } from './overlap.js'
import { RibbonElement } from './ribbon.js'
import { isOf } from './isOf.js'
import { runsWidth } from './runsWidth.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { warn } from './warn.js'
import { write } from './write.js'

/** Height of a number, and where along its ribbon it is tried, as shares of the way. */
const HEIGHT = 15
const PLACES = [0.5, 0.38, 0.62, 0.26, 0.74]

/** Writes on each ribbon how many must have moved; on a narrow ribbon over it, clear of the other numbers. */
export function writeLeast(chart: Chart, numbers: readonly string[], theme: Theme): void {
  const { ctx, chartArea } = chart
  const size = FONT_SIZES.grounds
  const placed: Box[] = []
  if (!chart.isDatasetVisible(0)) return
  for (const [i, text] of numbers.entries()) {
    const ribbon = chart.getDatasetMeta(0).data[i]
    if (text === '' || !isOf(ribbon, RibbonElement)) continue
    const width = runsWidth(ctx, [{ text, size, bold: true }])
    const places = PLACES.map((way) => {
      const { x, y } = ribbon.middleAt(way)
      return around(x, y, width / 2, HEIGHT / 2)
    })
    const place = freePlace(places, placed, chartArea, 3)
    if (!place) {
      warn(chart, `flowChart has no room for the number ${text} on a ribbon`)
      continue
    }
    placed.push(place)
    ctx.fillStyle = theme.ground
    ctx.fillRect(place.left - 3, place.top, width + 6, HEIGHT)
    write(ctx, [{ text, colour: theme.ink, size, bold: true }], place.left, place.bottom - 4)
  }
}
