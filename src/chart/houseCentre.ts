import type { Plugin } from 'chart.js'
import { BlocElement } from './bloc.js'
import { fontOf } from './fontOf.js'
import { isOf } from './isOf.js'
import { FONT_SIZES } from './theme.js'

/** What stands on the floor of the hall. */
export interface HouseCentreOptions {
  /** Place of the group that it speaks of. */
  place: number
  /** Its count. */
  count: string
  /** What is counted, and its share; lines that do not fit are left out. */
  lines: readonly string[]
  colour: string
  muted: string
}

/** Writes the largest group’s count on the floor of the hall. */
export const houseCentre: Plugin<'hemicycle', HouseCentreOptions> = {
  id: 'houseCentre',
  afterDatasetsDraw(chart, _args, { place, count, lines, colour, muted }) {
    const bloc = chart.getDatasetMeta(0).data[place]
    if (!isOf(bloc, BlocElement) || count === '' || !chart.getDataVisibility(place)) return
    const { x, y, radius, house } = bloc.getProps(['x', 'y', 'radius', 'house'], true)
    const floor = ((house.rows[0]?.radius ?? 0) - house.seatRadius) * radius
    const { ctx } = chart
    ctx.save()
    ctx.font = fontOf(100, true)
    const perPixel = ctx.measureText(count).width / 100
    ctx.restore()
    const size = Math.min(48, Math.floor(floor * 0.5), Math.floor((floor * 1.6) / perPixel))
    if (size < FONT_SIZES.label) return
    ctx.save()
    ctx.textAlign = 'center'
    ctx.textBaseline = 'alphabetic'
    ctx.font = fontOf(FONT_SIZES.label)
    const fitting = lines.filter((line) => ctx.measureText(line).width < floor * 1.7)
    const shown = fitting.slice(0, floor > 90 ? 2 : floor > 45 ? 1 : 0)
    let baseline = Math.round(y) - shown.length * FONT_SIZES.label * 1.35
    ctx.fillStyle = colour
    ctx.font = fontOf(size, true)
    ctx.fillText(count, x, Math.round(baseline))
    ctx.fillStyle = muted
    ctx.font = fontOf(FONT_SIZES.label)
    for (const line of shown) ctx.fillText(line, x, Math.round((baseline += FONT_SIZES.label * 1.35)))
    ctx.restore()
  },
}
