import { animator, type Chart, type ChartType, type LayoutItem, type Plugin } from 'chart.js'
import { retinaScale } from 'chart.js/helpers'
import { marginOf } from './marginOf.js'
import { setType } from './setType.js'
import { TextBox } from './textBox.js'

/** Height of a picture; pixels throughout. */
export interface FitHeightOptions {
  /** What the shapes want at their width, once the chart knows its own; bars and points have no place then. */
  wanted: (chart: Chart, width: number) => number
  /** What they can do with where the picture’s height is given. */
  least: (chart: Chart, width: number) => number
  /** Whether the picture’s height is given. Defaults to `false`. */
  fill?: boolean | undefined
}

/** Charts whose height turned out to be another than was thought: it is not thought of again in the same update. */
const settling = new WeakSet<Chart>()

/**
 * Gives a chart the height that its texts and shapes need at its width: a narrow
 * picture breaks its texts into more lines. One that fills a box is as high as the
 * box, unless that leaves no room for shapes.
 */
export const fitHeight: Plugin<ChartType, FitHeightOptions> = {
  id: 'fitHeight',
  // Where nothing but texts stands around the shapes the height is known before anything has a place.
  beforeLayout(chart, _args, options) {
    const boxes = chart.boxes.filter(takesRoom)
    if (settling.has(chart) || !boxes.every((box) => box instanceof TextBox)) return
    const margin = marginOf(chart.width)
    const width = chart.width - 2 * margin
    for (const box of boxes) box.update(width)
    const texts = boxes.reduce((sum, { height }) => sum + height, 2 * margin)
    const height = fitted(chart, texts, width, options)
    if (height === chart.height) return
    Object.assign(chart, { height })
    retinaScale(chart, chart.currentDevicePixelRatio, true)
    setType(chart)
  },
  afterUpdate(chart, _args, options) {
    const { chartArea: area, width } = chart
    const height = fitted(chart, chart.height - (area.bottom - area.top), area.right - area.left, options)
    if (height === chart.height) return
    // A chart that moves puts a resize off until it is drawn again, which may be never.
    if (animator.running(chart)) chart.stop()
    settling.add(chart)
    chart.resize(width, height)
    settling.delete(chart)
  },
}

/** Whether a box stands beside the shapes: a text, an axis, a legend, and none that is not shown. */
function takesRoom(box: LayoutItem & { readonly options?: { readonly display?: unknown } }): boolean {
  return box.position !== 'chartArea' && box.options?.display !== false
}

/** The height that a chart should have, with texts of that height around shapes of that width. */
function fitted(chart: Chart, texts: number, width: number, { wanted, least, fill }: FitHeightOptions): number {
  const { height } = chart
  if (chart.options.maintainAspectRatio || chart.width === 0) return height
  const needed = Math.ceil(texts + (fill ? least : wanted)(chart, width))
  return fill ? Math.max(height, needed) : needed
}
