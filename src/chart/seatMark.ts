import type { Chart, ChartType, Plugin } from 'chart.js'
import { divider } from '../layout/divider.js'
import { BlocElement } from './bloc.js'
import { isOf } from './isOf.js'
import { seatsDrawn } from './seatsDrawn.js'
import { withTextBoxes } from './withTextBoxes.js'
import { FONT_SIZES } from './theme.js'

/** Where a majority stands in a hemicycle. */
export interface SeatMarkOptions {
  /** Seats from the left that make it; `null` where no one number can be told. */
  needed: number | null
  /** What the number is a majority of; stands above the seats. */
  label: string
  ink: string
}

/** Length of the mark on the floor and above the hall, and their width, in pixels. */
const TICK = 10
export const STEM = 11
const LINE = 1.25
/** Width of the line between the seats; it is left out where seats stand closer than twice that. */
const HAIRLINE = 0.6
/** In fewer rows the seats stand so far apart that the line is as strong as its ends. */
const FEW_ROWS = 5
/** Room below the label. */
const LABEL_GAP = 4

/** Marks the majority between the seats that it lies between, never across one. */
export const seatMark: Plugin<ChartType, SeatMarkOptions> = /* @__PURE__ */ withTextBoxes(
  {
    id: 'seatMark',
    afterDatasetsDraw(chart, _args, { needed, ink }) {
      const place = placeOf(chart, needed)
      if (!place) return
      const { ctx } = chart
      const { x, y, radius, steps, clearance, outer, top } = place
      ctx.save()
      ctx.strokeStyle = ink
      ctx.lineWidth = LINE
      ctx.beginPath()
      // From the side of the hall a stem would lead past the seats.
      if (outer.y - top <= 2 * STEM) {
        ctx.moveTo(outer.x, top - STEM)
        ctx.lineTo(outer.x, outer.y)
      }
      const first = steps[0]!
      const [cos, sin] = [Math.cos(first.angle), Math.sin(first.angle)]
      const inner = first.from * radius
      ctx.moveTo(x - inner * cos, y - inner * sin)
      ctx.lineTo(x - Math.max(0, inner - TICK) * cos, y - Math.max(0, inner - TICK) * sin)
      ctx.stroke()
      if (clearance * radius * 2 >= 2 * HAIRLINE) {
        ctx.lineWidth = steps.length < FEW_ROWS ? LINE : HAIRLINE
        ctx.beginPath()
        for (const [i, { angle, from, to }] of steps.entries()) {
          // A canvas measures angles clockwise from the right; ours run clockwise from the left.
          const before = steps[i - 1]?.angle ?? angle
          if (before !== angle) ctx.arc(x, y, from * radius, Math.PI + before, Math.PI + angle, angle < before)
          else ctx.moveTo(x - from * radius * Math.cos(angle), y - from * radius * Math.sin(angle))
          ctx.lineTo(x - to * radius * Math.cos(angle), y - to * radius * Math.sin(angle))
        }
        ctx.stroke()
      }
      ctx.restore()
    },
  },
  (chart, { needed, label, ink }) => {
    const place = (width: number, height: number) => {
      const mark = placeOf(chart, needed)
      return mark && { x: mark.outer.x - width / 2, top: mark.top - STEM - LABEL_GAP - height }
    }
    const box = { text: label, colour: ink, size: FONT_SIZES.label, bold: false, gap: LABEL_GAP }
    // Where no one number can be told there is nothing to stand by.
    return [{ position: 'top', weight: 1990, ...box, ...(needed !== null && { place }) }]
  },
)

/** Where the mark stands, in pixels, and the top of the hall; `null` if it has no place among the seats that are shown. */
function placeOf(chart: Chart, needed: number | null) {
  const bloc = chart.getDatasetMeta(0).data[0]
  const hidden = chart.data.labels?.some((_, i) => !chart.getDataVisibility(i))
  if (needed === null || hidden || !isOf(bloc, BlocElement)) return null
  const { x, y, radius, house } = bloc.getProps(['x', 'y', 'radius', 'house'], true)
  const total = chart.data.datasets[0]!.data.reduce<number>((sum, seats) => sum + Number(seats), 0)
  if (needed > total) return null
  const { steps, clearance } = divider(house, seatsDrawn([needed, total - needed])[0]!)
  const { angle, to } = steps.at(-1)!
  const outer = { x: x - to * radius * Math.cos(angle), y: y - to * radius * Math.sin(angle) }
  return { x, y, radius, steps, clearance, outer, top: y - radius }
}
