import { type ChartType, DatasetController, type Element, type UpdateMode } from 'chart.js'

/** A controller without axes, whose data are drawn as they are given. */
export abstract class PlainController<TType extends ChartType, TElement extends Element> extends DatasetController<
  TType,
  TElement
> {
  override linkScales(): void {
    return
  }

  override parse(start: number, count: number): void {
    const { data } = this.getDataset()
    const parsed: unknown[] = this._cachedMeta._parsed
    for (let i = start; i < start + count; i++) parsed[i] = data[i]
  }

  override update(mode: UpdateMode): void {
    const { data } = this._cachedMeta
    this.updateElements(data, 0, data.length, mode)
  }
}
