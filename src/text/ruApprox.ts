import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { ruCount } from './ruCount.js'

/** A count behind a preposition, which takes «примерно» in place of «около»: «из примерно 1 000». */
export function ruApprox(value: Count, about = false): string {
  const { most } = bounds(value)
  return `${about && most !== null && most >= 10 ? 'примерно ' : ''}${ruCount(value)}`
}
