import type { FrameOptions } from '../chart/frame.js'
import { show } from '../model/show.js'

/** Colours of a page around a picture. */
export type PageColours = Pick<FrameOptions, 'ground' | 'ink' | 'muted'>

/**
 * Style of a page around a picture, in the picture’s colours.
 *
 * @throws RangeError if a colour holds what no colour does
 */
export function pageStyle(colours: PageColours): string {
  for (const [name, colour] of Object.entries(colours)) {
    if (!/^[\w#(),.%/ -]+$/.test(colour)) {
      throw new RangeError(`renderFigure requires a colour, got ${show(colour)} at ${name}`)
    }
  }
  const { ground, ink, muted } = colours
  return `
body{margin:0;padding:1rem 0;font:16px/1.45 'PT Sans',system-ui,sans-serif;color:${ink};background:${ground}}
figure{margin:0 auto;max-width:60rem}
svg{display:block;width:100%;height:auto}
figcaption{max-width:40rem;margin-top:1rem;padding:0 max(12px,3.125%)}
p{margin:0 0 1rem}
table{border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:${muted}}
th,td{padding:.25rem 1rem .25rem 0;border-bottom:1px solid ${muted};text-align:right;font-weight:400}
th:first-child{text-align:left}
thead th{font-weight:700;vertical-align:bottom}
h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2{font-size:1rem;margin:1rem 0 .25rem}
ul{margin:0;padding-left:1.2rem}
a{color:inherit}
`.trim()
}
