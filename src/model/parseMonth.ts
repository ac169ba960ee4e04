/** The year and month that a key such as `1917-09` names, or `null` if it names none. */
export function parseMonth(text: string): { readonly year: number; readonly month: number } | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month] = match.slice(1).map(Number) as [number, number]
  return year >= 1 && month >= 1 && month <= 12 ? { year, month } : null
}
