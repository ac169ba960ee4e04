/** Sentences behind one another; what is left out takes no room. */
export function paragraph(sentences: readonly (string | false | null | undefined)[]): string {
  return sentences.filter(Boolean).join(' ')
}
