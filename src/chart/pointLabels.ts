import type { Chart, ChartType, Plugin } from 'chart.js'
import { along } from './along.js'
import { around } from './around.js'
import { fontOf } from './fontOf.js'
import { labelWidth } from './labelWidth.js'
import { lineBoxes } from './lineBoxes.js'
import { type Box, overlap } from './overlap.js'
import { FONT_SIZES } from './theme.js'
import { warn } from './warn.js'

/** A label of a point: what is bold, and what stands beside it. */
export interface PointLabel {
  readonly bold: string
  readonly words: string
  readonly colour: string
}

/** What a point may be, as the axes count it. */
export interface PointSpan {
  readonly x: readonly [first: number, last: number]
  readonly y: readonly [least: number, most: number]
}

/** Labels of the points of a line. */
export interface PointLabelsOptions {
  /** One a point of the first dataset; with nothing bold for a point without. */
  labels: readonly PointLabel[]
  /** One a point. */
  spans: readonly PointSpan[]
  /** What else no label may cover. */
  avoid: (chart: Chart) => readonly Box[]
  ink: string
  muted: string
}

/** A label where it stands. */
export interface PlacedPointLabel extends Box {
  readonly label: PointLabel
}

const HEIGHT = 16
/** From a point’s centre to its label. */
const APART = 10
/** Length of the strokes that end what a point may be. */
const CAP = 8

/**
 * Labels points beside them, where they cover neither each other, nor a point, nor the line; one that has no room for
 * its words keeps what is bold, or is left to the tooltip. A point between ends shows them.
 */
export const pointLabels: Plugin<ChartType, PointLabelsOptions> = {
  id: 'pointLabels',
  beforeDatasetsDraw(chart, _args, { spans, muted }) {
    const { ctx } = chart
    ctx.save()
    ctx.fillStyle = muted
    for (const { left, right, top, bottom } of spans.flatMap((span) => boxesOf(chart, span))) {
      ctx.fillRect(left, top, right - left, bottom - top)
    }
    ctx.restore()
  },
  afterDatasetsDraw(chart, _args, options) {
    const { ctx } = chart
    ctx.save()
    ctx.textAlign = 'left'
    ctx.textBaseline = 'alphabetic'
    for (const { label, left, bottom } of placePointLabels(chart, options)) {
      ctx.fillStyle = label.colour
      ctx.font = fontOf(FONT_SIZES.label, true)
      ctx.fillText(label.bold, left, bottom - 4)
      const width = ctx.measureText(`${label.bold} `).width
      ctx.fillStyle = options.ink
      ctx.font = fontOf(FONT_SIZES.label)
      ctx.fillText(label.words, left + width, bottom - 4)
    }
    ctx.restore()
  },
}

/** Where the labels stand that have room. */
export function placePointLabels(chart: Chart, { labels, spans, avoid }: PointLabelsOptions): PlacedPointLabel[] {
  const { ctx, chartArea: area, scales } = chart
  const points = chart.getDatasetMeta(0).data.map(({ x, y }) => ({ x, y }))
  const placed: PlacedPointLabel[] = []
  const lines = avoid(chart)
  const fixed = [...lineBoxes(chart), ...spans.flatMap((span) => boxesOf(chart, span)), ...lines]
  const grid = scales
    .y!.ticks.map(({ value }) => around(area.left, scales.y!.getPixelForValue(value), 0.5))
    .map((line) => ({ ...line, right: area.right }))
  const isFree = (box: Box) =>
    box.left >= area.left + 2 &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom - 2 &&
    ![...placed, ...fixed].some((other) => overlap(box, other))
  for (const [i, label] of labels.entries()) {
    const point = points[i]
    if (label.bold === '' || !point || !chart.isDatasetVisible(0)) continue
    const shorter = { bold: label.bold, words: '', colour: label.colour }
    let told = ''
    for (const own of [label, shorter]) {
      const places = placesFor(point.x, point.y, labelWidth(ctx, own.bold, own.words)).filter(
        // Beyond a line a label would seem to be of another value.
        (box) => isFree(box) && !along(point, centreOf(box)).some((step) => lines.some((line) => overlap(step, line))),
      )
      // Better clear of the grid, too.
      const place = places.find((box) => !grid.some((line) => overlap(box, line))) ?? places[0]
      if (!place) continue
      placed.push({ ...place, label: own })
      told = own.words === '' ? own.bold : `${own.bold} ${own.words}`
      break
    }
    const all = label.words === '' ? label.bold : `${label.bold} ${label.words}`
    if (told !== all) warn(chart, `there is no room for the label “${all}”${told && `, only for “${told}”`}`)
  }
  return placed
}

/** Right, left, above and below a point, then askew, then further off. */
function placesFor(x: number, y: number, width: number): Box[] {
  const box = (left: number, top: number) => ({ left, right: left + width, top, bottom: top + HEIGHT })
  const [above, below, middle] = [y - APART - HEIGHT, y + APART, y - HEIGHT / 2]
  return [
    box(x + APART, middle),
    box(x - APART - width, middle),
    box(x - width / 2, above),
    box(x - width / 2, below),
    box(x, above),
    box(x - width, above),
    box(x, below),
    box(x - width, below),
    box(x - width / 2, above - HEIGHT),
    box(x - width / 2, below + HEIGHT),
  ]
}

function centreOf({ left, right, top, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The strokes that show what a point may be: none where it is known. */
function boxesOf({ scales }: Chart, { x, y }: PointSpan): Box[] {
  const [left, right] = x.map((day) => scales.x!.getPixelForValue(day)) as [number, number]
  const [bottom, top] = y.map((share) => scales.y!.getPixelForValue(share)) as [number, number]
  const stroke = (centre: number, middle: number, width: number, height: number) =>
    around(centre, middle, width / 2, height / 2)
  const [centre, middle] = [(left + right) / 2, (top + bottom) / 2]
  const across = [stroke(centre, middle, right - left, 1), ...[left, right].map((end) => stroke(end, middle, 1, CAP))]
  const down = [stroke(centre, middle, 1, bottom - top), ...[top, bottom].map((end) => stroke(centre, end, CAP, 1))]
  return [...(right > left ? across : []), ...(bottom > top ? down : [])]
}
