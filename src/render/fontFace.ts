import { readFileSync } from 'node:fs'
import { fontFiles } from './fontFiles.js'

/** CSS that carries the font’s files that a text needs, so that it looks the same on a machine without it. */
export function fontFace(text: string): string {
  return fontFiles()
    .filter(({ script }) => script.test(text))
    .map(({ weight, range, woff }) => {
      const data = readFileSync(woff).toString('base64')
      return `@font-face{font-family:'PT Sans';font-weight:${weight};unicode-range:${range};src:url(data:font/woff;base64,${data})format('woff')}`
    })
    .join('')
}
