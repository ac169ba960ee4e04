/** Measures a text in pixels. */
export type Measure = (text: string) => number

/**
 * A text in as few lines of at most `width` pixels as it takes, evenly filled so
 * that no word is left alone. Broken between words; a word that is wider by itself
 * is broken between letters.
 *
 * @example
 * wrapText('who voted for and who against', 25, (text) => text.length) // => ['who voted for', 'and who against']
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines = fill(text, width, measure)
  let [narrow, wide] = [width / 2, width]
  while (lines.length > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (fill(text, middle, measure).length > lines.length) narrow = middle
    else wide = middle
  }
  return lines.length > 1 ? fill(text, wide, measure) : lines
}

function fill(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  // A number stays with what it counts: “9 (22) September”.
  for (const word of text.split(/(?<![\d)]) +/).flatMap((w) => breakWord(w, width, measure))) {
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
