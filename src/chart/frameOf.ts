import type { ChartConfiguration, ChartType } from 'chart.js'
import type { FrameOptions } from './frame.js'

/** The texts around a picture and what its page says of it; `null` for a configuration that is none of the family’s. */
export function frameOf<TType extends ChartType, TData, TLabel>(
  config: ChartConfiguration<TType, TData, TLabel>,
): FrameOptions | null {
  const frame = config.options?.plugins?.frame
  // Chart.js’s types let any part of the options be missing; ours are written whole.
  return typeof frame?.story === 'function' ? (frame as FrameOptions) : null
}
