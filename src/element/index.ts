/**
 * `<soviet-tally>`, a table that becomes a chart: the class, for a page that gives it a name of its own.
 * `soviet-tally/element/define` gives it its name.
 *
 * @module soviet-tally/element
 */

export type { SovietTally } from './elementOf.js'
export type { ChartErrorEvent, ChartReadyEvent } from './events.js'
export { SovietTallyElement } from './sovietTallyElement.js'
