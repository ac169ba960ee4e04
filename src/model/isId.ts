/** Letters of the longest id: a file can bear it as its name. */
export const LONGEST_ID = 200

/**
 * Whether a text is an id: kebab-case of ASCII letters and digits, of at most 200 letters.
 *
 * @example
 * isId('petrograd-soviet') // => true
 * isId('Petrograd Soviet') // => false
 */
export function isId(text: string): boolean {
  // Of a text of millions of letters a pattern with a group would overflow the stack.
  return text.length <= LONGEST_ID && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)
}
