import type { Captions } from '../text/captions.js'
import { noteOf } from '../text/noteOf.js'
import type { TextOptions } from '../text/textOptions.js'
import type { FrameOptions } from './frame.js'
import type { PictureOptions } from './options.js'
import type { Theme } from './theme.js'

/** The texts around a picture: the caller’s, else the computed ones. */
export function frameOptions(
  captions: Captions,
  theme: Theme,
  options: PictureOptions,
  asked: TextOptions,
): FrameOptions {
  return {
    finding: options.title ?? captions.finding,
    occasion: options.subtitle ?? captions.occasion,
    note: options.note ?? noteOf(captions),
    grounds: options.sources ?? captions.grounds,
    ink: theme.ink,
    muted: theme.muted,
    ground: options.ground ?? theme.ground,
    asked,
  }
}
