import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { isRounded } from './isRounded.js'

const whole = /* @__PURE__ */ new Intl.NumberFormat('ru')

/**
 * A count in Russian: «1 002», «67–69», «не менее 200».
 *
 * @param about - the source rounds, though hardly a number below ten
 */
export function ruCount(value: Count, about = false): string {
  const { least, most } = bounds(value)
  if (least === 0 && most === null) return 'неизвестно'
  if (most === null) {
    return isRounded(value, about) ? `около ${whole.format(least)} или больше` : `не менее ${whole.format(least)}`
  }
  const number = least === most ? whole.format(least) : `${whole.format(least)}–${whole.format(most)}`
  return isRounded(value, about) ? `около ${number}` : number
}
