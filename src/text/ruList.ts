const list = /* @__PURE__ */ new Intl.ListFormat('ru', { type: 'conjunction' })

/** Names or figures in a row, in Russian: «А, Б и В». */
export function ruList(items: readonly string[]): string {
  return list.format(items)
}
