/** `value` as an error message names it: short, on one line, and never executed. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return value.length > 4 ? `${value.length} values` : `[${value.map(showItem).join(', ')}]`
  return showItem(value)
}

/** Lists within lists are not followed: they may hold themselves. */
function showItem(value: unknown): string {
  if (typeof value === 'string') return shorten(JSON.stringify(value))
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint') return `${String(value)}n`
  return Object.is(value, -0) ? '-0' : String(value)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}
