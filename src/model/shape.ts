import * as v from 'valibot'
import { didYouMean } from './didYouMean.js'
import { FORBIDDEN_KEYS } from './forbiddenKeys.js'
import { noList } from './noList.js'
import { required } from './required.js'
import { show } from './show.js'

/** An object with these keys and no others; each other key is a problem of its own, with a near miss. */
export function shape<const T extends v.ObjectEntries>(entries: T, what = 'an object'): v.ObjectSchema<T, undefined> {
  const known = Object.keys(entries)
  const strict = v.pipe(
    v.looseObject(entries, ({ input, path }) => {
      const missing = path && entries[String(path[0].key)]
      return missing ? v.safeParse(missing, undefined).issues![0].message : required(what)({ input })
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (typeof dataset.value !== 'object') return
      const input = (dataset.value ?? {}) as Record<string, unknown>
      for (const key of Object.keys(input)) {
        if (known.includes(key) || FORBIDDEN_KEYS.includes(key)) continue
        addIssue({
          message: `unknown key ${show(key)}${didYouMean(key, known)}`,
          path: [{ type: 'unknown', origin: 'key', input, key, value: input[key] }],
        })
      }
    }),
  )
  // valibot's own strict object stops at the first unknown key; ours is one too, only that it names them all.
  return noList(strict, what) as unknown as v.ObjectSchema<T, undefined>
}
