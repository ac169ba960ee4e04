import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

const plurals = /* @__PURE__ */ new Intl.PluralRules('ru')

/** The form that goes with a count; of a range, with its upper end. */
export function ruPlural(value: Count, one: string, few: string, many: string): string {
  const { most } = bounds(value)
  // «Не менее» wants the genitive plural.
  const form = most === null ? 'many' : plurals.select(most)
  return form === 'one' ? one : form === 'few' ? few : many
}
