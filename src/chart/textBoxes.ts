import { type Chart, type ChartType, layouts, type Plugin } from 'chart.js'
import { TextBox, type TextBoxOptions } from './textBox.js'

/** What a text box shows, and where: boxes of more weight lie further from the shapes. */
export interface PlacedTextBox extends TextBoxOptions {
  readonly position: 'top' | 'bottom'
  readonly weight: number
}

/**
 * The hooks of a plugin that keep its texts in a chart’s layout.
 *
 * @param describe - the boxes of a chart, always as many
 */
export function textBoxes<O>(
  describe: (chart: Chart, options: O) => readonly PlacedTextBox[],
): Required<Pick<Plugin<ChartType, O>, 'start' | 'beforeUpdate' | 'stop'>> {
  const boxes = new WeakMap<Chart, readonly TextBox[]>()
  return {
    start(chart, _args, options) {
      const own = describe(chart, options).map((box) => new TextBox(chart, box.position, box.weight, box))
      boxes.set(chart, own)
      for (const box of own) layouts.addBox(chart, box)
    },
    beforeUpdate(chart, _args, options) {
      const described = describe(chart, options)
      for (const [i, box] of boxes.get(chart)?.entries() ?? []) box.options = described[i]!
    },
    stop(chart) {
      for (const box of boxes.get(chart) ?? []) layouts.removeBox(chart, box)
      boxes.delete(chart)
    },
  }
}
