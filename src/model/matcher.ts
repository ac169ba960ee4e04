import type { Archive } from './archive.js'
import type { Day } from './day.js'
import { daySpan } from './daySpan.js'
import { didYouMean } from './didYouMean.js'
import type { Query } from './query.js'
import { show } from './show.js'
import type { Soviet } from './soviet.js'

/** When and where something was. */
interface Occasion {
  readonly soviet?: Soviet
  readonly day: Day
  readonly until?: Day
}

const KEYS = ['soviet', 'section', 'from', 'to', 'calendar']

/**
 * Whether an occasion meets a query, on behalf of `caller`.
 *
 * @param more - keys of the query that the caller sees to
 * @throws RangeError if the query asks for a body, a section, a day, a calendar or a key that there is not, or its days
 * are in the wrong order
 */
export function matcher(
  caller: string,
  { soviets }: Pick<Archive, 'soviets'>,
  query: Query,
  more: readonly string[] = [],
): (occasion: Occasion) => boolean {
  const keys = [...KEYS, ...more]
  for (const key of Object.keys(query)) known(caller, 'key', keys, key)
  const { soviet, section, from, to, calendar = 'julian' } = query
  known(caller, 'calendar', ['julian', 'gregorian'], calendar)
  const ids = soviets.map(({ id }) => id)
  if (soviet !== undefined) known(caller, 'body', ids, soviet)
  if (section !== undefined && section !== 'all') known(caller, 'section', ids, section)

  const first = from === undefined ? -Infinity : daySpan(caller, from, calendar).first
  const last = to === undefined ? Infinity : daySpan(caller, to, calendar).last
  if (first > last) throw new RangeError(`${caller} requires days in their order, got ${show(from)} to ${show(to)}`)

  return ({ soviet: body, day, until = day }) => {
    if (daySpan(caller, until, 'julian').last < first || daySpan(caller, day, 'julian').first > last) return false
    if (soviet === undefined && (section === undefined || section === 'all')) return true
    const line = lineOf(body)
    if (section === undefined) return body?.id === soviet
    if (section !== 'all' && body?.id !== section) return false
    return soviet === undefined || line.includes(soviet)
  }
}

/** Ids of a body and of those that it is part of. */
function lineOf(body: Soviet | undefined): string[] {
  const line: string[] = []
  for (let at = body; at; at = at.partOf) line.push(at.id)
  return line
}

function known(caller: string, what: string, names: readonly string[], name: string): void {
  if (names.includes(name)) return
  throw new RangeError(`${caller} requires a known ${what}, got ${show(name)}${didYouMean(name, names)}`)
}
