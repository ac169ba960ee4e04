import { drawChart, FIRST_HEIGHT } from '../chart/drawChart.js'
import type { Picture } from '../chart/picturesOf.js'

/** Device pixels for a pixel: what a printer or a large screen needs. */
const SCALE = 2

/** A picture as a PNG of a width in pixels, at twice as many device pixels. */
export function pngOf(config: Picture, width: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = FIRST_HEIGHT
  return drawChart(
    canvas,
    config,
    { caller: 'soviet-tally', height: undefined, scale: SCALE },
    () =>
      new Promise((resolve, reject) => {
        canvas.toBlob((blob) => {
          if (blob) resolve(blob)
          else reject(new RangeError(`soviet-tally requires a picture that fits a PNG, got one of ${width} pixels`))
        })
      }),
  )
}
