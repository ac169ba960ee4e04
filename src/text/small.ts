/** A sentence as it stands after a colon. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
