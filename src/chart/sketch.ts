import type { Chart, ChartType, Plugin } from 'chart.js'

/** What a picture draws besides the shapes of Chart.js. */
export interface SketchOptions {
  /** Under the shapes. */
  behind?: (chart: Chart) => void
  /** Over the shapes. */
  above?: (chart: Chart) => void
}

/** Lets a picture draw marks and labels where its shapes are; the canvas is left as it was. */
export const sketch: Plugin<ChartType, SketchOptions> = {
  id: 'sketch',
  beforeDatasetsDraw(chart, _args, { behind }) {
    chart.ctx.save()
    behind?.(chart)
    chart.ctx.restore()
  },
  afterDatasetsDraw(chart, _args, { above }) {
    chart.ctx.save()
    above?.(chart)
    chart.ctx.restore()
  },
}
