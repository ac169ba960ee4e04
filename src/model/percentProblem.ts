import { show } from './show.js'

/**
 * What keeps `value` from being a `Percent`, or `null` if nothing does.
 *
 * @example
 * percentProblem(24.1) // => null
 * percentProblem([90, 0]) // => 'requires a range [least, most], got [90, 0]'
 */
export function percentProblem(value: unknown): string | null {
  if (typeof value === 'number') return partProblem(value)
  if (!Array.isArray(value) || value.length !== 2) {
    return `requires a percentage or a range [least, most], got ${show(value)}`
  }
  const [least, most] = value as [unknown, unknown]
  const problem = partProblem(least) ?? partProblem(most)
  if (problem) return `${problem} in ${show(value)}`
  return (most as number) < (least as number) ? `requires a range [least, most], got ${show(value)}` : null
}

function partProblem(value: unknown): string | null {
  return typeof value === 'number' && value >= 0 && value <= 100 && !Object.is(value, -0)
    ? null
    : `requires a percentage from 0 to 100, got ${show(value)}`
}
