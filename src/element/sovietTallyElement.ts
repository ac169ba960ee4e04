import { elementOf, type SovietTally } from './elementOf.js'

/**
 * The class of `<soviet-tally>`, for a page that gives it a name of its own; `soviet-tally/element/define` gives it its
 * name. All that draws, Chart.js included, is loaded when the first element comes near the window.
 */
export const SovietTallyElement: new () => SovietTally = /* @__PURE__ */ elementOf(() => import('./mount.js'))

/** An element of that class. */
export type SovietTallyElement = SovietTally
