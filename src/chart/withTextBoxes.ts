import { type Chart, type ChartType, layouts, type Plugin } from 'chart.js'
import { TextBox, type TextBoxOptions } from './textBox.js'

/** What a text box shows, and where: boxes of more weight lie further from the shapes. */
export interface PlacedTextBox extends TextBoxOptions {
  readonly position: 'top' | 'bottom'
  readonly weight: number
}

/**
 * A plugin that keeps texts in a chart’s layout too.
 *
 * @param plugin - what else it does
 * @param describe - the texts of a chart
 */
export function withTextBoxes<O>(
  plugin: Omit<Plugin<ChartType, O>, 'start' | 'beforeUpdate' | 'stop'>,
  describe: (chart: Chart, options: O) => readonly PlacedTextBox[],
): Plugin<ChartType, O> {
  const boxes = new WeakMap<Chart, readonly TextBox[]>()
  const stop = (chart: Chart) => {
    for (const box of boxes.get(chart) ?? []) layouts.removeBox(chart, box)
    boxes.delete(chart)
  }
  const start = (chart: Chart, described: readonly PlacedTextBox[]) => {
    const own = described.map((box) => new TextBox(chart, box.position, box.weight, box))
    boxes.set(chart, own)
    for (const box of own) layouts.addBox(chart, box)
  }
  return Object.assign({}, plugin, {
    start(chart: Chart, _args: unknown, options: O) {
      start(chart, describe(chart, options))
    },
    beforeUpdate(chart: Chart, _args: unknown, options: O) {
      const described = describe(chart, options)
      const own = boxes.get(chart) ?? []
      if (own.length === described.length) {
        for (const [i, box] of own.entries()) box.options = described[i]!
        return
      }
      stop(chart)
      start(chart, described)
    },
    stop,
  })
}
