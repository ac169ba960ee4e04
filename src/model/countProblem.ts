import { show } from './show.js'

/**
 * What keeps `value` from being a `Count`, or `null` if nothing does.
 *
 * @example
 * countProblem(414) // => null
 * countProblem([5, 3]) // => 'requires a range [least, most], got [5, 3]'
 */
export function countProblem(value: unknown): string | null {
  if (value === null) return null
  if (typeof value === 'number') return wholeProblem(value)
  if (!Array.isArray(value) || value.length !== 2) {
    return `requires a whole number, a range [least, most] or null, got ${show(value)}`
  }
  const [least, most] = value as [unknown, unknown]
  const problem = wholeProblem(least) ?? (most === null ? null : wholeProblem(most))
  if (problem) return `${problem} in ${show(value)}`
  return most !== null && (most as number) < (least as number)
    ? `requires a range [least, most], got ${show(value)}`
    : null
}

function wholeProblem(value: unknown): string | null {
  if (!Number.isInteger(value) || (value as number) < 0 || Object.is(value, -0)) {
    return `requires a whole number of at least 0, got ${show(value)}`
  }
  return Number.isSafeInteger(value) ? null : `requires at most ${Number.MAX_SAFE_INTEGER}, got ${show(value)}`
}
