import type { Problem } from '../model/archiveError.js'
import type { Fault } from '../model/fault.js'
import { FORBIDDEN_KEYS } from '../model/forbiddenKeys.js'
import { found } from '../model/found.js'
import { inInputOrder } from '../model/inInputOrder.js'
import { pathOf } from '../model/pathOf.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import { isEmpty } from './isEmpty.js'
import type { Placed } from './placed.js'

/** What a reader of a foreign file could not use; and how it reads, so that nothing is passed over in silence. */
export interface ReadingReport {
  readonly add: (keys: Fault['keys'], message: string) => void
  /** `requires WHAT, got` what stands there. */
  readonly requires: (place: Placed, what: string) => void
  /** The same thing in many places is one problem, at the first of them. */
  readonly repeated: (keys: Fault['keys'], message: string) => void
  /** Names the keys of an object that are not `known`. An empty value says nothing. */
  readonly others: (record: Placed, known: readonly string[]) => void
  /** The items of a list; of nothing, none. */
  readonly items: (place: Placed) => Placed[]
  /** A text, or a number as text; `undefined` if there is none. */
  readonly text: (place: Placed) => string | undefined
  /** Everything that was said, in the order of `input`. */
  readonly problems: (input: unknown) => Problem[]
}

/** A report in which nothing is said yet. */
export function readingReport(): ReadingReport {
  const faults: Fault[] = []
  const repeats = new Set<string>()

  const report: ReadingReport = {
    add: (keys, message) => void faults.push({ keys, message }),
    requires: ({ value, keys }, what) => {
      report.add(keys, found(`requires ${what}, got ${show(value)}`))
    },
    repeated: (keys, message) => {
      report.add(keys, message)
      repeats.add(message)
    },
    others: (record, known) => {
      if (typeof record.value !== 'object' || record.value === null) return
      for (const key of Object.keys(record.value)) {
        const place = at(record, key)
        if (FORBIDDEN_KEYS.includes(key)) report.add(place.keys, `forbidden key ${show(key)}`)
        else if (!known.includes(key) && !isEmpty(place.value)) {
          report.repeated(place.keys, `no place in an archive for ${show(key)}`)
        }
      }
    },
    items: (place) => {
      if (Array.isArray(place.value))
        // A hole is an item too, of nothing.
        return Array.from(place.value, (value: unknown, i) => ({ value, keys: [...place.keys, i] }))
      if (!isEmpty(place.value)) report.requires(place, 'a list')
      return []
    },
    text: (place) => {
      const { value } = place
      if (typeof value === 'string' && /\S/.test(value)) return value
      if (Number.isSafeInteger(value)) return String(value)
      if (!isEmpty(value)) report.requires(place, 'a text')
      return undefined
    },
    problems: (input) => {
      const said = new Map<string, Problem & { times: number }>()
      for (const { keys, message } of inInputOrder(faults, input)) {
        const path = pathOf(keys)
        const key = repeats.has(message) ? message : `${path}: ${message}`
        const first = said.get(key)
        // One value may be read for two reasons, and not be understood for either.
        if (!first) said.set(key, { path, message, times: 1 })
        else if (first.path !== path) first.times++
      }
      return [...said.values()].map(({ path, message, times }) => ({
        path,
        message: times === 1 ? message : `${message}, here and in ${times - 1} more`,
      }))
    },
  }
  return report
}
