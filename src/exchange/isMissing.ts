const WORDS = new Set([
  ...['n/a', 'na', '#n/a', 'n.a.', 'n. a.', 'no data', 'not known', 'unknown', 'null', 'nan'],
  ...['нет данных', 'нет сведений', 'н/д', '#н/д', 'н.д.', 'н. д.', 'неизвестно', 'не известно'],
])

/**
 * Whether a cell says that there is nothing to say: empty, a dash, a question
 * mark, an ellipsis, or words such as `n/a` and `нет данных`.
 *
 * @example
 * isMissing('–') // => true
 * isMissing('0') // => false
 */
export function isMissing(text: string): boolean {
  const cell = text.trim().toLowerCase()
  return /^[-‐‑‒–—―−?…._]*$/.test(cell) || WORDS.has(cell)
}
