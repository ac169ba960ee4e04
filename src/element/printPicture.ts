import type { Shown } from './shown.js'
import { svgOf } from './svgOf.js'

/** In pixels: what a sheet of A4 has room for at the size that texts were set for. */
const WIDTH = 640

/** Puts the picture for paper in its place: vectors, in the theme of paper. */
export function printPicture({ parts, story, onPaper }: Shown): void {
  const svg = new DOMParser().parseFromString(svgOf(onPaper(), WIDTH, story), 'image/svg+xml')
  parts.paper.replaceChildren(svg.documentElement)
}
