/** Whether a value of a foreign file says nothing: none, an empty list, a text of nothing but space. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return true
  return typeof value === 'string' && !/\S/.test(value)
}
