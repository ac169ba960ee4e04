import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { isRounded } from './isRounded.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('en')

/**
 * A count in English: `1,002`, `67–69`, `at least 200`.
 *
 * @param about - the source rounds, though hardly a number below ten
 */
export function enCount(value: Count, about = false): string {
  const { least, most } = bounds(value)
  if (least === 0 && most === null) return 'not known'
  if (most === null) {
    return isRounded(value, about) ? `about ${whole.format(least)} or more` : `at least ${whole.format(least)}`
  }
  const number = least === most ? whole.format(least) : `${whole.format(least)}–${whole.format(most)}`
  return isRounded(value, about) ? `about ${number}` : number
}
