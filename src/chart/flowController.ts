import type { UpdateMode } from 'chart.js'
import { flowIn } from './flowIn.js'
import type { FlowDatasetOptions } from './registry.js'
import type { RibbonElement } from './ribbon.js'
import { PlainController } from './plainController.js'

/** Draws who can have moved between two columns of groups as ribbons. */
export class FlowController extends PlainController<'flow', RibbonElement> {
  /** The `type` of a configuration that it draws. */
  static readonly id = 'flow'

  static readonly defaults = {
    datasetElementType: false,
    dataElementType: 'ribbon',
    before: [],
    after: [],
    animations: {
      numbers: {
        type: 'number',
        properties: [
          ...['x', 'to', 'leastTop', 'leastBottom', 'leastToTop', 'leastToBottom'],
          ...['mostTop', 'mostBottom', 'mostToTop', 'mostToBottom'],
        ],
      },
    },
  }

  static readonly overrides = { interaction: { mode: 'nearest', intersect: true } }

  /** What its dataset is told, over what Chart.js has for every one. */
  declare options: FlowDatasetOptions

  override updateElements(ribbons: RibbonElement[], start: number, count: number, mode: UpdateMode): void {
    const { layout, x, to, top } = flowIn(this.chart)
    for (let i = start; i < start + count; i++) {
      const { least, most } = layout.ribbons[i]!
      const ends = (name: 'least' | 'most', { before, after }: typeof least) => ({
        [`${name}Top`]: top + before[0],
        [`${name}Bottom`]: top + before[1],
        [`${name}ToTop`]: top + after[0],
        [`${name}ToBottom`]: top + after[1],
      })
      const options = this.resolveDataElementOptions(i, mode)
      const end = mode === 'reset' ? x : to
      this.updateElement(ribbons[i]!, i, { x, to: end, ...ends('least', least), ...ends('most', most), options }, mode)
    }
  }

  override draw(): void {
    const { ctx } = this.chart
    const ribbons = this._cachedMeta.data
    for (const ribbon of ribbons) ribbon.drawMost(ctx)
    for (const ribbon of ribbons) ribbon.draw(ctx)
  }

  protected override getLabelAndValue(index: number): { label: string; value: string } {
    return { label: '', value: String(this.getParsed(index).least) }
  }
}
