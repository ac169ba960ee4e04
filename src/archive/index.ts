import type { Archive } from '../model/archive.js'
import { parseArchive } from '../model/parseArchive.js'
import { records } from './records.js'

/**
 * The recorded votes, compositions and events of the soviets of 1917–18, each
 * figure with its source. Checked as it is loaded.
 *
 * @example
 * archive.votes.map(({ id }) => id)
 * // => ['petrograd-soviet-1917-08-31-power', 'petrograd-soviet-1917-09-09-presidium']
 */
export const archive: Archive = /* @__PURE__ */ parseArchive(records)
