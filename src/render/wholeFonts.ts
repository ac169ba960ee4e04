import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { Font } from 'fonteditor-core'
import { fontFiles } from './fontFiles.js'
import { loadCanvas } from './loadCanvas.js'

/** Before the names of the family’s fonts, for those whose letters are whole. */
const WHOLE = 'Whole '

let registered = false

/**
 * Registers the family’s font with letters that are drawn in one piece. The canvas’s PDF takes over only some of the
 * pieces of composed ones: without this, й has no breve and % no second ring.
 *
 * @returns the family names in a font as CSS has it, changed to those of whole letters
 */
export async function wholeFonts(): Promise<(font: string) => string> {
  const { GlobalFonts } = await loadCanvas()
  if (!registered) {
    for (const { woff, family } of fontFiles()) {
      const inflate = (data: number[]) => [...inflateSync(Uint8Array.from(data))]
      const font = Font.create(readFileSync(woff), { type: 'woff', compound2simple: true, kerning: true, inflate })
      GlobalFonts.register(Buffer.from(font.write({ type: 'ttf', kerning: true }) as ArrayBuffer), WHOLE + family)
    }
    registered = true
  }
  return (font) => font.replaceAll("'PT Sans", `'${WHOLE}PT Sans`).replaceAll('"PT Sans', `"${WHOLE}PT Sans`)
}
