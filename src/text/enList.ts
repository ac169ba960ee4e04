const list = /* @__PURE__ */ new Intl.ListFormat('en', { type: 'conjunction' })

/** Names or figures in a row, in English: `A, B, and C`. */
export function enList(items: readonly string[]): string {
  return list.format(items)
}
