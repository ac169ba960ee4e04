/** More marks than this are no footnotes, and would take long in a text of nothing else. */
const MARKS = 10

/** A number of two digits, a letter, or a word for a note; what else stands in brackets is part of the text. */
const MARK =
  /(?<=\S\s*)(?:\[(?:\d{1,2}|\p{L}|\*+|(?:n|nb|note|fn|прим|примечание|сноска)\.? ?\d{0,2})\]|[*†‡§¹²³⁰⁴-⁹])$/iu

/**
 * A cell without the marks of footnotes at its end: `[1]`, `[note 2]`, asterisks,
 * daggers and superscripts. A cell of nothing but a mark is left as it is.
 *
 * @example
 * withoutFootnotes('3[1]') // => '3'
 * withoutFootnotes('414¹*') // => '414'
 * withoutFootnotes('[414]') // => '[414]'
 */
export function withoutFootnotes(text: string): string {
  let rest = text.trim()
  for (let i = 0; i < MARKS; i++) {
    const shorter = rest.replace(MARK, '').trimEnd()
    if (shorter === rest) break
    rest = shorter
  }
  return rest
}
