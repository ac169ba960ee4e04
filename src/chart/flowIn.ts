import type { Chart } from 'chart.js'
import { type Flow, flow, type FlowLayout } from '../layout/flow.js'
import type { FlowDatasetOptions } from './registry.js'

/** From one group of a column to the next, the width of a column, and the height of the days above it, in pixels. */
const GAP = 14
export const COLUMN = 8
export const HEAD = 40
/** What the labels on each side take, as a share of the width, and at most in pixels. */
const LABELS = { share: 0.3, most: 190 }

/** Where the groups and ribbons of a chart stand; pixels throughout. */
export interface PlacedFlow {
  readonly layout: FlowLayout
  /** Where ribbons leave the left column, and where they reach the right one. */
  readonly x: number
  readonly to: number
  /** Of the columns. */
  readonly top: number
}

/** The columns and ribbons of a chart’s first dataset. */
export function flowIn({ chartArea, data }: Chart): PlacedFlow {
  const { left, right, top, bottom } = chartArea
  // A chart that draws flows has one dataset, of flows.
  const { before, after, data: flows } = data.datasets[0] as unknown as FlowDatasetOptions & { data: Flow[] }
  const labels = Math.min(LABELS.most, LABELS.share * (right - left))
  return {
    layout: flow({ before, after, flows }, Math.max(1, bottom - top - HEAD), GAP),
    x: left + labels + COLUMN,
    to: right - labels - COLUMN,
    top: top + HEAD,
  }
}
