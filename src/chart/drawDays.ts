import type { Chart } from 'chart.js'
import { freePlace } from './freePlace.js'
import { lineBoxes } from './lineBoxes.js'
import type { Box } from './overlap.js'
import { runsWidth } from './runsWidth.js'
import { FONT_SIZES } from './theme.js'
import { warn } from './warn.js'
import { write } from './write.js'

/** A day that is marked, or the days within which something was. */
export interface DayMark {
  /** As the axis counts days. */
  readonly first: number
  readonly last: number
  readonly words: string
}

const LINE = 15
/** From the top to the line of a month’s days. */
const MONTH = 22

/** Marks days and names them where there is room beside the points and all that is `taken`; who has none is left out, and told. */
export function drawDays(
  chart: Chart,
  days: readonly DayMark[],
  taken: readonly Box[],
  { muted, ground }: { readonly muted: string; readonly ground: string },
): void {
  const { ctx } = chart
  const fixed = [...taken, ...lineBoxes(chart)]
  const placed: (Box & { readonly day: DayMark; readonly crosses: boolean })[] = []
  for (const day of days) {
    const others = days.filter((other) => other !== day).flatMap((other) => outlineOf(chart, other))
    const free = placeOf(chart, day, [...fixed, ...placed, ...others])
    const place = free ?? placeOf(chart, day, [...fixed, ...placed])
    if (place) placed.push({ ...place, day, crosses: !free })
    else warn(chart, `there is no room for the event “${day.words}”`)
  }
  ctx.fillStyle = muted
  for (const box of placed.flatMap(({ day }) => linesOf(chart, day))) {
    ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
  }
  for (const { left, right, top, bottom, day, crosses } of placed) {
    ctx.fillStyle = ground
    if (crosses) ctx.fillRect(left - 2, top, right - left + 4, bottom - top)
    write(ctx, [{ text: day.words, colour: muted, size: FONT_SIZES.grounds }], left, bottom - 4)
  }
}

/** Where a day’s name stands; `null` where it has no room, or the axis does not reach it. */
function placeOf(chart: Chart, { first, last, words }: DayMark, taken: readonly Box[]): Box | null {
  const { ctx, chartArea, scales } = chart
  const [from, to] = [first, last].map((end) => scales.x!.getPixelForValue(end)) as [number, number]
  if (to < chartArea.left || from > chartArea.right) return null
  const width = runsWidth(ctx, [{ text: words, size: FONT_SIZES.grounds }])
  const places = [0, 1, 2, 3].flatMap((row) => {
    const beside = [from - 4 - width, from + 4]
    const under = [(from + to - width) / 2, to - width]
    const top = chartArea.top + MONTH + 4 + row * LINE
    return (first === last ? beside : under).map((left) => ({ left, right: left + width, top, bottom: top + LINE }))
  })
  return freePlace(places, taken, { ...chartArea, bottom: Infinity })
}

/** What the line of a day takes, none of a month. */
function outlineOf({ chartArea: { top, bottom }, scales }: Chart, { first, last }: DayMark): Box[] {
  const x = scales.x!.getPixelForValue(first)
  return first === last ? [{ left: x, right: x, top, bottom }] : []
}

/** A dotted line down from a day; of a month, the days that it spans, as a line along the top. */
function linesOf({ chartArea: { top, bottom }, scales }: Chart, { first, last }: DayMark): Box[] {
  const [from, to] = [first, last].map((day) => Math.round(scales.x!.getPixelForValue(day))) as [number, number]
  const dots = Math.floor((bottom - top) / 4)
  return first === last
    ? Array.from({ length: dots }, (_, i) => ({
        left: from,
        right: from + 1,
        top: top + 4 * i,
        bottom: top + 4 * i + 1,
      }))
    : [
        { left: from, right: to, top: top + MONTH, bottom: top + MONTH + 1 },
        ...[from, to].map((x) => ({ left: x, right: x + 1, top: top + MONTH - 3, bottom: top + MONTH + 4 })),
      ]
}
