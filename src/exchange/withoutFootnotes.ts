/** More marks than this are no footnotes, and would take long in a text of nothing else. */
const MARKS = 10

/**
 * A cell without the marks of footnotes at its end: `[1]`, `[note 2]`, asterisks,
 * daggers and superscripts.
 *
 * @example
 * withoutFootnotes('3[1]') // => '3'
 * withoutFootnotes('414¹*') // => '414'
 */
export function withoutFootnotes(text: string): string {
  let rest = text.trim()
  for (let i = 0; i < MARKS; i++) rest = rest.replace(/(?:\[[^[\]]{0,40}\]|[*†‡§¹²³⁰⁴-⁹])$/u, '').trimEnd()
  return rest
}
