import type { Theme } from './theme.js'
import { typeOf } from './typeOf.js'

/** A legend that begins where the texts begin, with a dot a group. */
export function legendOf(theme: Theme, position: 'top' | 'bottom') {
  return {
    position,
    align: 'start' as const,
    // Chart.js would cut off what takes more than half of the picture.
    maxHeight: Number.MAX_SAFE_INTEGER,
    labels: {
      color: theme.ink,
      font: typeOf('label'),
      padding: 10,
      usePointStyle: true,
      boxWidth: 8,
      boxHeight: 8,
    },
  }
}
