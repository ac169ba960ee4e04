import { BasicPlatform, Chart, type ChartConfiguration, type ChartItem, type ChartType } from 'chart.js'
import { registerables } from '../../src/chart/registerables.js'
import { newCanvas } from '../../src/render/newCanvas.js'

/** A chart as Node draws it, at a size, for a test to look at. */
export async function drawn<TType extends ChartType, TData = number[], TLabel = string>(
  config: ChartConfiguration<TType, TData, TLabel>,
  width = 640,
  height = 400,
): Promise<Chart> {
  Chart.register(...registerables)
  const options = Object.assign({}, config.options, { responsive: false, animation: false, devicePixelRatio: 1 })
  // Chart.js draws on anything that answers like a canvas.
  const canvas = (await newCanvas(width, height)) as unknown as ChartItem
  return new Chart(canvas, { ...config, platform: BasicPlatform, options } as ChartConfiguration)
}
