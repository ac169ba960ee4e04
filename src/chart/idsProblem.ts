import { type Kind, type KindOf, KINDS } from './kinds.js'

/**
 * What is wrong with how many ids a picture is asked for; `null` if nothing is.
 *
 * @example
 * idsProblem('chart', 'power', []) // => 'chart power requires a composition, got 0 ids'
 */
export function idsProblem(caller: string, kind: Kind, ids: readonly string[]): string | null {
  const { of, count = Math.max(1, ids.length) }: KindOf = KINDS[kind]
  if (ids.length === count) return null
  return `${caller} ${kind} requires ${of}, got ${ids.length === 1 ? '1 id' : `${ids.length} ids`}`
}
