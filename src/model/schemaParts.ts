import * as v from 'valibot'
import type { Count } from './count.js'
import { countProblem } from './countProblem.js'
import type { Day } from './day.js'
import { dayProblem } from './dayProblem.js'
import { didYouMean } from './didYouMean.js'
import { found } from './found.js'
import { isId, LONGEST_ID } from './isId.js'
import { isWebAddress } from './isWebAddress.js'
import { LONGEST_TEXT } from './longestText.js'
import { noList } from './noList.js'
import type { Percent } from './percent.js'
import { percentProblem } from './percentProblem.js'
import { required } from './required.js'
import { shape } from './shape.js'

/** What the shapes of records are made of. Made when they are asked for: a page that parses nothing does not carry them. */
export function schemaParts() {
  const short = v.maxLength<string, number, (issue: { readonly input: string }) => string>(
    LONGEST_TEXT,
    ({ input }) => `requires at most ${LONGEST_TEXT} characters, got ${input.length}`,
  )
  const text = v.pipe(v.string(required('a text')), v.regex(/\S/, required('a text')), short)
  const textOrNull = v.nullable(
    v.pipe(v.string(required('a text or null')), v.regex(/\S/, required('a text or null')), short),
  )
  const id = v.pipe(
    v.string(required('an id')),
    v.check(isId, ({ input }) =>
      input.length > LONGEST_ID
        ? `requires at most ${LONGEST_ID} letters, got ${input.length}`
        : required('an id such as petrograd-soviet')({ input }),
    ),
  )
  const url = v.pipe(
    v.string(required('an http or https address')),
    v.check(isWebAddress, required('an http or https address')),
    short,
  )
  const year = v.custom<number | null>(
    (value) => value === null || (Number.isSafeInteger(value) && !Object.is(value, -0)),
    required('a year in whole numbers or null'),
  )
  const localText = shape({ en: text, ru: v.exactOptional(text) }, 'texts by language such as { "en": "…" }')
  const count = v.pipe(
    v.custom<Count>(
      (value) => countProblem(value) === null,
      ({ input }) => found(countProblem(input)),
    ),
    // A range is a list of the input’s, of which nothing is kept.
    v.transform((value): Count => (typeof value === 'object' && value ? [value[0], value[1]] : value)),
  )
  const day = v.custom<Day>(
    (value) => dayProblem(value) === null,
    ({ input }) => found(dayProblem(input)),
  )
  const percent = v.pipe(
    v.custom<Percent>(
      (value) => percentProblem(value) === null,
      ({ input }) => found(percentProblem(input)),
    ),
    v.transform((value): Percent => (typeof value === 'object' ? [value[0], value[1]] : value)),
  )

  const maybe = {
    count: v.exactOptional(count),
    day: v.exactOptional(day),
    text: v.exactOptional(text),
    localText: v.exactOptional(localText),
    url: v.exactOptional(url),
  }

  const citation = {
    source: id,
    locator: text,
    citing: v.exactOptional(text),
    about: v.exactOptional(v.boolean(required('true or false'))),
    day: v.exactOptional(day),
    givenAs: v.exactOptional(text),
    url: v.exactOptional(url),
    note: v.exactOptional(text),
  }
  const attendance = { present: v.exactOptional(count), members: v.exactOptional(count) }
  const story = { links: v.exactOptional(list(id)), note: v.exactOptional(text) }

  function readings<T extends v.ObjectEntries>(figures: T) {
    return v.pipe(list(shape({ ...citation, ...figures })), v.nonEmpty('requires at least one reading, got none'))
  }

  return { text, textOrNull, id, year, localText, count, day, percent, maybe, citation, attendance, story, readings }
}

export function list<const T extends v.GenericSchema>(item: T) {
  return v.array(item, required('a list'))
}

export function oneOf<const T extends readonly string[]>(names: T) {
  const quoted = names.map((name) => `"${name}"`)
  const choice = `${quoted.slice(0, -1).join(', ')} or ${quoted.slice(-1).join('')}`
  return v.picklist(
    names,
    ({ input }) => required(choice)({ input }) + (typeof input === 'string' ? didYouMean(input, names) : ''),
  )
}

export function within(least: number, most: number) {
  return v.pipe(
    v.custom<number>(
      (value) => typeof value === 'number' && value >= least && value <= most,
      required(`a number from ${least} to ${most}`),
    ),
    // Zero has no sign: −0 is 0.
    v.transform((value) => value + 0),
  )
}

/** An object whose keys are ids; that they are known is checked apart. */
export function byId<const T extends v.GenericSchema>(value: T) {
  return noList(v.record(v.string(), value, required('an object')))
}
