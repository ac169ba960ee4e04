import type { Chart } from 'chart.js'
import type { FrameOptions } from '../chart/frame.js'
import type { Picture } from '../chart/picturesOf.js'
import type { Story } from '../text/story.js'
import type { FigureParts } from './figureParts.js'

/** A picture that stands on the page. */
export interface Shown {
  readonly chart: Chart
  readonly parts: FigureParts
  readonly story: Story
  readonly frame: FrameOptions
  /** Its configuration. */
  readonly picture: Picture
  /** That of the same picture for paper, made when it is printed. */
  readonly onPaper: () => Picture
}
