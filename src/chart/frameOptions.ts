import type { TextOptions } from '../text/textOptions.js'
import type { FrameOptions } from './frame.js'
import type { PictureOptions } from './options.js'
import type { Theme } from './theme.js'

/** The texts around a picture: the caller’s, else the computed ones. */
export function frameOptions(
  computed: Pick<FrameOptions, 'finding' | 'occasion' | 'note' | 'grounds'>,
  theme: Theme,
  options: PictureOptions,
  asked: TextOptions,
): FrameOptions {
  return {
    finding: options.title ?? computed.finding,
    occasion: options.subtitle ?? computed.occasion,
    note: options.note ?? computed.note,
    grounds: options.sources ?? computed.grounds,
    ink: theme.ink,
    muted: theme.muted,
    ground: options.ground ?? theme.ground,
    asked,
  }
}
