import type { Chart, LayoutItem, Plugin } from 'chart.js'
import { retinaScale, toPadding } from 'chart.js/helpers'
import type { FitHeightOptions } from './fitHeight.js'
import { fittedHeight } from './fittedHeight.js'
import { setType } from './setType.js'
import { TextBox } from './textBox.js'

/**
 * Gives a static picture its height before anything has a place, so that it is laid out once, where nothing but texts
 * stands around its shapes. On a page the browser has its say about a height, too, and `fitHeight` alone asks it.
 */
export function heightFirst(options: FitHeightOptions): Plugin {
  let isFirst = true
  return {
    id: 'heightFirst',
    beforeLayout(chart) {
      const boxes = chart.boxes.filter(takesRoom)
      if (!isFirst || chart.options.maintainAspectRatio || !boxes.every((box) => box instanceof TextBox)) return
      isFirst = false
      // A scriptable padding has been asked by now, and is a number or sides.
      const { left, right, top, bottom } = toPadding(chart.options.layout?.padding as Parameters<typeof toPadding>[0])
      const width = chart.width - left - right
      for (const box of boxes) box.update(width)
      const texts = boxes.reduce((sum, { height }) => sum + height, top + bottom)
      setHeight(chart, fittedHeight(chart, options, { texts, width }))
    },
  }
}

/** Whether a box stands beside the shapes: a text, an axis, a legend, and none that is not shown. */
function takesRoom(box: LayoutItem & { readonly options?: { readonly display?: unknown } }): boolean {
  return box.position !== 'chartArea' && box.options?.display !== false
}

/** As `chart.resize` does, which would begin the update anew, wherefore Chart.js’s types call a height read-only. */
function setHeight(chart: Chart, height: number): void {
  Object.assign(chart, { height })
  retinaScale(chart, chart.currentDevicePixelRatio, true)
  setType(chart)
}
