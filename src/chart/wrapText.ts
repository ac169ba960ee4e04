/** Measures a text in pixels. */
export type Measure = (text: string) => number

/** What is not broken, and what stands between it and the piece before on the same line. */
interface Piece {
  readonly text: string
  readonly glue: string
}

/** Where a text is broken, the later only where the earlier leave a piece too wide: a number stays with what it counts. */
const BORDERS = [
  { at: /(?<![\d) ]) +/, glue: ' ' },
  { at: / +/, glue: ' ' },
  { at: /\u00a0/, glue: '\u00a0' },
] as const

/** Between two sentences; a shorter word with a stop is an abbreviation. */
const SENTENCES = /(?<=[^\s.]{3}[.?!…]) (?=\p{Lu})/u

/**
 * A text in as few lines of at most `width` pixels as it takes, evenly filled so
 * that no word is left alone. Broken between words; a word that is wider by itself
 * is broken between letters. A sentence begins a line where that takes one line
 * more at most.
 *
 * @example
 * wrapText('who voted for and who against', 25, (text) => text.length) // => ['who voted for', 'and who against']
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const once = remembered(measure)
  const lines = fillEvenly(text, width, once)
  if (lines.length <= 1) return lines
  const apart = text.split(SENTENCES).flatMap((sentence) => fillEvenly(sentence, width, once))
  return apart.length <= lines.length + 1 ? apart : lines
}

/** Lines are tried at many widths, and a canvas takes its time over each text. */
function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>()
  return (text) => {
    const width = widths.get(text) ?? measure(text)
    widths.set(text, width)
    return width
  }
}

function fillEvenly(text: string, width: number, measure: Measure): string[] {
  const pieces = split({ text, glue: '' }, 0, width, measure)
  const lines = fill(pieces, width, measure)
  if (lines.length <= 1) return lines
  // Widths are tried on sums, and the one that is found on the lines themselves: letters may move across a space.
  const sizes = pieces.map((piece) => ({ own: measure(piece.text), glue: measure(piece.glue) }))
  let [narrow, wide] = [Math.max(width / 2, ...sizes.map(({ own }) => own)), width]
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (linesAt(sizes, middle) > lines.length) narrow = middle
    else wide = middle
  }
  const even = fill(pieces, wide, measure)
  return even.length > lines.length ? lines : even
}

/** How many lines pieces of such sizes fill. */
function linesAt(sizes: readonly { readonly own: number; readonly glue: number }[], width: number): number {
  let [lines, line] = [1, 0]
  for (const { own, glue } of sizes) {
    if (line > 0 && line + glue + own > width) [lines, line] = [lines + 1, own]
    else line += (line > 0 ? glue : 0) + own
  }
  return lines
}

function split(piece: Piece, level: number, width: number, measure: Measure): Piece[] {
  const border = BORDERS[level]
  if (level > 0 && measure(piece.text) <= width) return [piece]
  if (!border) return breakWord(piece, width, measure)
  return piece.text
    .split(border.at)
    .filter((text) => text !== '')
    .flatMap((text, i) => split({ text, glue: i === 0 ? piece.glue : border.glue }, level + 1, width, measure))
}

function fill(pieces: readonly Piece[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const { text, glue } of pieces) {
    const longer = line === '' ? text : `${line}${glue}${text}`
    if (line === '' || measure(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = text
    }
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord({ text, glue }: Piece, width: number, measure: Measure): Piece[] {
  const pieces: Piece[] = []
  let piece = ''
  for (const letter of text) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push({ text: piece, glue: pieces.length === 0 ? glue : '' })
      piece = ''
    }
    piece += letter
  }
  return [...pieces, { text: piece, glue: pieces.length === 0 ? glue : '' }]
}
