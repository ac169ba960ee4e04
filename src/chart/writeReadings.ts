import type { Chart } from 'chart.js'
import { around } from './around.js'
import { freePlace } from './freePlace.js'
import type { Box } from './overlap.js'
import { type ReadingRow, STROKE } from './readingMarks.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { warn } from './warn.js'
import { type Run, write } from './write.js'

/** From a row’s dots up to the base line of its name, and the room of a dot, in pixels. */
const NAME = 32
const DOT = 7
const LINE = 15
const INSET = 4

/** Writes who counted, what each dot counts, bold where another account counts otherwise, and the majorities. */
export function writeReadings(chart: Chart, rows: readonly ReadingRow[], theme: Theme): void {
  const { ctx, scales, chartArea } = chart
  // A line from account to account breaks off where a text stands.
  const plate = ({ left, right, top, bottom }: Box) => {
    ctx.fillStyle = theme.ground
    ctx.fillRect(left - 1, top, right - left + 2, bottom - top)
  }
  for (const row of rows) {
    const y = scales.y!.getPixelForValue(row.y)
    const title = [shortRun(ctx, { text: row.name, colour: theme.ink, bold: true }, chartArea.right - chartArea.left)]
    const left = chartArea.left
    plate({ left, right: left + runsWidth(ctx, title), top: y - NAME - LINE + INSET, bottom: y - NAME + INSET })
    write(ctx, title, left, y - NAME)
    const dots = row.counts.flatMap((count, i) =>
      count && chart.isDatasetVisible(i)
        ? [{ count, x: scales.x!.getPixelForValue((count.least + (count.most ?? count.least)) / 2) }]
        : [],
    )
    const strokes = row.needed.map(({ votes }) => around(scales.x!.getPixelForValue(votes), y, 1, STROKE))
    const taken: Box[] = [...dots.map(({ x }) => around(x, y, DOT)), ...strokes]
    const texts = [
      ...dots.map(({ count, x }) => ({
        run: { text: count.words, colour: theme.ink, bold: count.differs },
        x,
        sides: [-1, 1],
      })),
      ...row.needed.map(({ votes, words }) => ({
        run: { text: words, colour: theme.muted, size: FONT_SIZES.grounds },
        x: scales.x!.getPixelForValue(votes),
        sides: [1, -1],
      })),
    ]
    for (const { run, x, sides } of texts) {
      const place = freePlace(placesFor(x, y, runsWidth(ctx, [run]), sides), taken, {
        ...chartArea,
        left: chartArea.left - INSET,
        top: y - NAME + INSET,
        bottom: y + NAME,
      })
      if (!place) {
        warn(chart, `readingsChart has no room for the count “${run.text}” of “${row.name}”`)
        continue
      }
      taken.push(place)
      plate(place)
      write(ctx, [run satisfies Run], place.left, place.bottom - INSET)
    }
  }
}

/** Above (−1) or below (1) a dot, in the middle or to a side. */
function placesFor(x: number, y: number, width: number, sides: readonly number[]): Box[] {
  return sides.flatMap((side) => {
    const top = side < 0 ? y - STROKE - LINE : y + STROKE
    return [x - width / 2, x + 2, x - width - 2, x + DOT + 4, x - width - DOT - 4].map((left) => ({
      left,
      right: left + width,
      top,
      bottom: top + LINE,
    }))
  })
}
