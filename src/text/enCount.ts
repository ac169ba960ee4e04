import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('en')

/**
 * A count in English: `1,002`, `67–69`, `at least 200`.
 *
 * @param about - the source rounds, though hardly a number below ten
 */
export function enCount(value: Count, about = false): string {
  const { least, most } = bounds(value)
  if (most === null) return least === 0 ? 'not known' : `at least ${whole.format(least)}`
  const number = least === most ? whole.format(least) : `${whole.format(least)}–${whole.format(most)}`
  return about && most >= 10 ? `about ${number}` : number
}
