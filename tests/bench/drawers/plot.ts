import { createCanvas, loadImage } from '@napi-rs/canvas'
import * as Plot from '@observablehq/plot'
import { JSDOM } from 'jsdom'
import { drive, type Figures, SIDES, wordsFor } from './drive.js'

const [WIDTH, HEIGHT] = [640, 240]
const { document } = new JSDOM('').window

/** The same bar, mark and texts, by the means of Observable Plot. */
function svgOf(figures: Figures): string {
  const words = wordsFor(figures)
  const votes = SIDES.map(([side, colour]) => ({ side, colour, votes: figures[side] }))
  const stacked = Plot.stackX({
    x: 'votes',
    text: ({ side, votes: own }: (typeof votes)[number]) => `${own} ${side}`,
    fill: 'white',
  })
  const line = (dy: number, fontSize: number, own: string) =>
    Plot.text([own], { frameAnchor: 'top-left', dy, fontSize, text: (text: string) => text })
  const picture = Plot.plot({
    ...{ document, width: WIDTH, height: HEIGHT, marginTop: 96, marginBottom: 100, marginLeft: 24, marginRight: 24 },
    style: { fontFamily: 'PT Sans', background: 'white' },
    x: { axis: null },
    marks: [
      Plot.barX(votes, Plot.stackX({ x: 'votes', fill: 'colour' })),
      Plot.text(votes, stacked),
      Plot.ruleX([words.needed]),
      line(-88, 21, words.finding),
      ...words.occasion.map((own, i) => line(-58 + 18 * i, 13.5, own)),
      line(60, 12, words.mark),
      line(84, 13, words.note),
      line(120, 11, words.grounds),
    ],
  })
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return picture.outerHTML
}

// Plot writes SVG alone; a canvas makes a PNG of it.
const canvas = createCanvas(2 * WIDTH, 2 * HEIGHT)

await drive({
  svg: svgOf,
  png: async (figures) => {
    const picture = await loadImage(Buffer.from(svgOf(figures)))
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height)
    return canvas.toBuffer('image/png')
  },
})
