import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('ru')

/**
 * A count in Russian: «1 002», «67–69», «не менее 200».
 *
 * @param about - the source rounds, though hardly a number below ten
 */
export function ruCount(value: Count, about = false): string {
  const { least, most } = bounds(value)
  if (most === null) return least === 0 ? 'неизвестно' : `не менее ${whole.format(least)}`
  const number = least === most ? whole.format(least) : `${whole.format(least)}–${whole.format(most)}`
  return about && most >= 10 ? `около ${number}` : number
}
