import type { Chart } from 'chart.js'

/** The picture stands; `chart` is its Chart.js chart. It bubbles. */
export type ChartReadyEvent = CustomEvent<{
  /** As Chart.js made it. */
  readonly chart: Chart
}>

/** There is no picture, and why. It bubbles. */
export type ChartErrorEvent = CustomEvent<{
  /** What was thrown: an `Error`, whose message names what is wrong. */
  readonly error: unknown
}>

declare global {
  interface HTMLElementEventMap {
    'chart-ready': ChartReadyEvent
    'chart-error': ChartErrorEvent
  }
}
