import type { Chart } from 'chart.js'

/** A text as a chart draws it, and the box that its letters fill, in pixels. */
export interface PlacedText {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every text that a chart draws, with its place. */
export function textsOf(chart: Chart): PlacedText[] {
  const { ctx } = chart
  const texts: PlacedText[] = []
  const fillText = ctx.fillText.bind(ctx)
  ctx.fillText = (text, x, y) => {
    const box = ctx.measureText(text)
    // A scale moves the canvas to its title.
    const { e: right, f: down } = ctx.getTransform()
    texts.push({
      text,
      size: Number(/([\d.]+)px/.exec(ctx.font)?.[1]),
      left: x + right - box.actualBoundingBoxLeft,
      right: x + right + box.actualBoundingBoxRight,
      top: y + down - box.actualBoundingBoxAscent,
      bottom: y + down + box.actualBoundingBoxDescent,
    })
    fillText(text, x, y)
  }
  chart.draw()
  ctx.fillText = fillText
  return texts
}
