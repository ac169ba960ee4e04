/**
 * Whether a text is an address that a browser can go to.
 *
 * @example
 * isWebAddress('https://example.org/a') // => true
 * isWebAddress('javascript:alert(1)') // => false
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text)
}
