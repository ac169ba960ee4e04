/** Measures a text in pixels. */
export type Measure = (text: string) => number

/**
 * A text in lines of at most `width` pixels, broken between words; a word that is
 * wider by itself is broken between letters.
 *
 * @example
 * wrapText('for and against', 7, (text) => text.length) // => ['for and', 'against']
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).flatMap((w) => breakWord(w, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
