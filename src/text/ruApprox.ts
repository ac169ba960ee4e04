import type { Count } from '../model/count.js'
import { isRounded } from './isRounded.js'
import { ruCount } from './ruCount.js'

/** A count behind a preposition, which takes «примерно» in place of «около»: «из примерно 1 000». */
export function ruApprox(value: Count, about = false): string {
  return `${isRounded(value, about) ? 'примерно ' : ''}${ruCount(value)}`
}
