import { type Chart, type LegendItem, type UpdateMode } from 'chart.js'
import { hemicycle } from '../layout/hemicycle.js'
import { legendText } from './legendText.js'
import type { BlocElement, BlocOptions } from './bloc.js'
import type { HemicycleDatasetOptions } from './registry.js'
import { seatsDrawn } from './seatsDrawn.js'
import { PlainController } from './plainController.js'

/** Draws one composition as a half circle of seats; data as for a doughnut: seats by label. */
export class HemicycleController extends PlainController<'hemicycle', BlocElement> {
  /** The `type` of a configuration that it draws. */
  static readonly id = 'hemicycle'

  static readonly defaults = {
    datasetElementType: false,
    dataElementType: 'bloc',
    floor: 0.4,
    animations: { numbers: { type: 'number', properties: ['radius'] } },
  }

  static readonly overrides = {
    interaction: { mode: 'nearest', intersect: true },
    plugins: {
      legend: {
        align: 'start',
        labels: { generateLabels: legendItems, usePointStyle: true, pointStyle: 'circle', boxWidth: 8, boxHeight: 8 },
        onClick(_event: unknown, { index }: LegendItem, { chart }: { chart: Chart }) {
          chart.toggleDataVisibility(index ?? 0)
          chart.update()
        },
      },
    },
  }

  /** What its dataset is told, over what Chart.js has for every one. */
  declare options: HemicycleDatasetOptions

  override updateElements(blocs: BlocElement[], start: number, count: number, mode: UpdateMode): void {
    const { left, right, top, bottom } = this.chart.chartArea
    const seats = blocs.map((_, i) => (this.chart.getDataVisibility(i) ? this.getParsed(i) : 0))
    // A hall whose every group is hidden keeps a floor, and no seats.
    const house = seats.some((own) => own > 0)
      ? hemicycle(seatsDrawn(seats), { floor: this.options.floor })
      : { ...hemicycle([1]), starts: seats.map(() => 0).concat(0) }
    const radius = Math.max(0, Math.min((right - left) / 2, (bottom - top) / (1 + house.seatRadius)))
    for (let i = start; i < start + count; i++) {
      this.updateElement(
        blocs[i]!,
        i,
        {
          x: (left + right) / 2,
          y: (top + bottom + (1 - house.seatRadius) * radius) / 2,
          radius: mode === 'reset' ? 0 : radius,
          house,
          place: i,
          options: this.resolveDataElementOptions(i, mode),
        },
        mode,
      )
    }
  }

  protected override getLabelAndValue(index: number): { label: string; value: string } {
    return { label: labelOf(this.chart, index), value: String(this.getParsed(index)) }
  }
}

/** One entry a group, as for a doughnut; its end is left out where the picture is too narrow for it. */
function legendItems(chart: Chart): LegendItem[] {
  const { controller } = chart.getDatasetMeta(0)
  const labels = chart.legend?.options.labels
  return (chart.data.labels ?? []).map((_, index) => {
    const style = controller.getStyle(index, false) as BlocOptions
    return {
      text: legendText(chart, labelOf(chart, index)),
      ...(style.hole > 0
        ? { fillStyle: 'transparent', strokeStyle: style.backgroundColor, lineWidth: style.hole > 0.5 ? 1.5 : 3 }
        : { fillStyle: style.backgroundColor, strokeStyle: style.borderColor, lineWidth: style.borderWidth }),
      ...(labels && { fontColor: labels.color }),
      pointStyle: 'circle',
      hidden: !chart.getDataVisibility(index),
      index,
    }
  })
}

function labelOf(chart: Chart, index: number): string {
  const label = chart.data.labels?.[index]
  return typeof label === 'string' || typeof label === 'number' ? String(label) : ''
}
