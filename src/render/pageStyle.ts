import type { FrameOptions } from '../chart/frame.js'
import { show } from '../model/show.js'

/** Colours of a page around a picture. */
export type PageColours = Pick<FrameOptions, 'ground' | 'ink' | 'muted'>

/**
 * Style of a page around a picture, in the picture’s colours.
 *
 * @throws RangeError if a colour holds what no colour does
 */
export function pageStyle({ ground, ink, muted }: PageColours): string {
  for (const [name, colour] of Object.entries({ ground, ink, muted })) {
    if (!/^[\w#(),.%/ -]+$/.test(colour)) {
      throw new RangeError(`renderPage requires a colour, got ${show(colour)} at ${name}`)
    }
  }
  return `
body{margin:0;padding:1rem 0;font:16px/1.45 'PT Sans',system-ui,sans-serif;color:${ink};background:${ground}}
p{margin:0 0 1rem}
caption,summary{color:${muted}}
h1{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ul{margin:0 0 1rem;padding-left:1.2rem}
a{color:inherit}
`.trim()
}
