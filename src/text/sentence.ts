/** A text with a stop behind it, unless it brings its own. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
