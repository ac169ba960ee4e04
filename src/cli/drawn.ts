import { frameOf } from '../chart/frameOf.js'
import { renderPage } from '../render/renderPage.js'
import { renderPdf } from '../render/renderPdf.js'
import { renderPng } from '../render/renderPng.js'
import { renderSvg } from '../render/renderSvg.js'
import type { Io } from './io.js'
import type { Picture } from '../chart/picturesOf.js'
import { plain } from './plain.js'

/** The forms that a picture can be written in. */
export const PICTURE_FORMATS = ['svg', 'png', 'pdf', 'html'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** In pixels; what is left out, the picture finds for itself. */
interface Size {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly scale?: number | undefined
}

/** A picture in one of its forms; what has no room in it is told on the standard error output. */
export async function drawn(
  picture: Picture,
  format: PictureFormat,
  { width, height, scale }: Size,
  { stderr }: Io,
): Promise<string | Uint8Array> {
  const told = new Set<string>()
  const size = {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    onWarning: (warning: string) => {
      if (!told.has(warning)) stderr.write(`soviet-tally: warning: ${plain(warning)}\n`)
      told.add(warning)
    },
  }
  const language = frameOf(picture)?.story().locale
  switch (format) {
    case 'svg':
      return renderSvg(picture, { ...size, ...(language && { language }) })
    case 'png':
      return renderPng(picture, { ...size, ...(scale !== undefined && { scale }) })
    case 'pdf':
      return renderPdf(picture, size)
    case 'html':
      return renderPage(picture, size)
  }
}
