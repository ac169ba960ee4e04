import type * as CanvasModule from '@napi-rs/canvas'
import { fontFiles } from './fontFiles.js'

let loaded: Promise<typeof CanvasModule> | undefined

/**
 * The canvas that draws and measures outside of a browser, with the family’s font.
 *
 * @throws Error if the optional package is not installed
 */
export function loadCanvas(): Promise<typeof CanvasModule> {
  loaded ??= import('@napi-rs/canvas').then(
    (canvas) => {
      for (const { woff2, family } of fontFiles()) canvas.GlobalFonts.registerFromPath(woff2, family)
      return canvas
    },
    (cause: unknown) => {
      loaded = undefined
      throw new Error(
        'render requires the package @napi-rs/canvas beside soviet-tally, got none: npm install @napi-rs/canvas, or npx -p soviet-tally -p @napi-rs/canvas soviet-tally',
        { cause },
      )
    },
  )
  return loaded
}
