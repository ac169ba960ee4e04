import { Chart } from 'chart.js'
import { registerables } from './chart/index.js'
import { elementOf } from './element/elementOf.js'
import { mount } from './element/mount.js'

Chart.register(...registerables)

/** The class of `<soviet-tally>`, with all that draws. */
export const SovietTallyElement = elementOf(() => Promise.resolve({ mount }))

if (!customElements.get('soviet-tally')) customElements.define('soviet-tally', SovietTallyElement)

export { Chart }
export * from './chart/index.js'
export {
  compositionById,
  describe,
  majority,
  majorityOfCast,
  majorityOfMembers,
  majorityOfPresent,
  motionById,
  parseArchive,
  simpleMajority,
  table,
  twoThirds,
} from './index.js'
