import { visible } from '../model/visible.js'
import type { Story } from '../text/story.js'
import type { FrameOptions } from './frame.js'
import type { PictureOptions } from './options.js'
import type { Theme } from './theme.js'

/** The texts around a picture: the caller’s, else the computed ones. */
export function frameOptions(
  computed: Pick<FrameOptions, 'finding' | 'occasion' | 'note' | 'grounds'>,
  theme: Theme,
  options: PictureOptions,
  story: () => Story,
): FrameOptions {
  return {
    finding: visible(options.title ?? computed.finding),
    occasion: visible(options.subtitle ?? computed.occasion),
    note: visible(options.note ?? computed.note),
    grounds: visible(options.sources ?? computed.grounds),
    ink: theme.ink,
    muted: theme.muted,
    ground: options.ground ?? theme.ground,
    // A note of the caller’s stands in the picture on every page.
    story: () => ({ ...story(), ...(options.note !== undefined && { note: options.note }) }),
  }
}
