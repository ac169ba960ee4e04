import type { ChartType, Plugin } from 'chart.js'
import type { Story } from '../text/story.js'
import { setType } from './setType.js'
import { withTextBoxes } from './withTextBoxes.js'
import { FONT_SIZES } from './theme.js'

/** What stands around the shapes. An empty text takes no room. */
export interface FrameOptions {
  /** What happened, in numbers: the first line, large. */
  finding: string
  /** What was asked, where, when and how: under it. */
  occasion: string
  /** Said below the shapes. */
  note: string
  /** Sources: the last line, small. */
  grounds: string
  /** Of the finding and the note. */
  ink: string
  /** Of the occasion and the sources. */
  muted: string
  /** What the picture stands on; `transparent` leaves it to the page. */
  ground: string
  /** What a page says beside the picture; told when it is asked for. */
  story: () => Story
}

const ABOVE_SHAPES = 16

const LINES = [
  { key: 'finding', position: 'top', weight: 2010, colour: 'ink', bold: true, gap: 4 },
  { key: 'occasion', position: 'top', weight: 2000, colour: 'muted', bold: false, gap: ABOVE_SHAPES },
  { key: 'note', position: 'bottom', weight: 2000, colour: 'ink', bold: false, gap: 14 },
  { key: 'grounds', position: 'bottom', weight: 2010, colour: 'muted', bold: false, gap: 10 },
] as const

/** Draws the ground and the texts of a picture; lines break as the width asks. */
export const frame: Plugin<ChartType, FrameOptions> = /* @__PURE__ */ withTextBoxes(
  {
    id: 'frame',
    beforeLayout: setType,
    // A legend pads its first entry, and its points are wider than their box; ours begins where the texts begin.
    afterLayout({ legend }) {
      if (legend?.options.align !== 'start') return
      const indent = legend.options.labels.padding - 2
      legend.left -= indent
      legend.right -= indent
    },
    beforeDraw(chart, _args, { ground }) {
      const { ctx, width, height } = chart
      // What is left out is told anew with every drawing.
      delete chart.warnings
      setType(chart)
      ctx.save()
      ctx.fillStyle = ground
      ctx.fillRect(0, 0, width, height)
      ctx.restore()
    },
  },
  (_chart, options) =>
    LINES.map(({ key, colour, gap, ...line }) => ({
      ...line,
      text: options[key],
      colour: options[colour],
      size: FONT_SIZES[key],
      // The last text above the shapes keeps its distance from them.
      gap: key === 'finding' && options.occasion === '' ? ABOVE_SHAPES : gap,
    })),
)
