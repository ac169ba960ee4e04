import { UsageError } from './usageError.js'

/** Flags that may be given more than once. */
const MANY = ['ids', 'value', 'events']

/**
 * Refuses what a parser lets pass: a flag given twice, a number that is none.
 *
 * @throws UsageError with the first of them
 */
export function checkFlags(flags: Readonly<Record<string, unknown>>): true {
  // A flag stands among them under its short name too.
  for (const [name, value] of Object.entries(flags).filter(([name]) => name.length > 1)) {
    if (Array.isArray(value) && !MANY.includes(name))
      throw new UsageError(`--${name} requires one value, got ${value.length}`)
    if (Number.isNaN(value)) throw new UsageError(`--${name} requires a number, got another text`)
    if (value === '') throw new UsageError(`--${name} requires a text, got an empty one`)
  }
  return true
}
