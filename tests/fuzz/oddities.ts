/**
 * What a result has of numbers that are none: `NaN`, infinities, a zero below zero, and figures that are missing, as
 * such or in a text.
 *
 * @param given - what is handed on as it was given, and is not the result's own
 *
 * @example
 * oddities({ share: [0 / 0] }) // => ['share.0: NaN']
 */
export function oddities(value: unknown, given: ReadonlySet<unknown> = new Set(), place = ''): string[] {
  if (given.has(value)) return []
  if (typeof value === 'object' && value !== null) {
    // A message repeats what it was given.
    const own = Object.entries(value).filter(([key]) => key !== 'message')
    return own.flatMap(([key, part]) => oddities(part, given, place === '' ? key : `${place}.${key}`))
  }
  const isOdd =
    typeof value === 'number'
      ? !Number.isFinite(value) || Object.is(value, -0)
      : typeof value === 'string'
        ? /\bNaN\b|\bundefined\b|\[object |\bInfinity\b/.test(value)
        : value === undefined && place !== ''
  return isOdd ? [`${place}: ${Object.is(value, -0) ? '-0' : String(value)}`] : []
}
