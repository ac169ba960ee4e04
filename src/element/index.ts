export type { SovietTally } from './elementOf.js'
export type { ChartErrorEvent, ChartReadyEvent } from './events.js'
export { SovietTallyElement } from './sovietTallyElement.js'
