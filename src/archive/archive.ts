import type { ArchiveRecords } from '../model/archiveSchema.js'
import { linkArchive } from '../model/linkArchive.js'
import type { SovietArchive } from './sovietArchive.js'
import { records } from './records.js'

/**
 * The recorded votes, compositions and events of the soviets of 1917–18, each
 * figure with its source. Its ids are known to the types, so that an editor
 * completes them.
 *
 * @example
 * archive.votes.filter(({ method }) => method === 'leaving-the-room').map(({ id }) => id)
 * // => ['petrograd-soviet-1917-09-09-presidium']
 */
// `parseArchive` checks the files in the tests; here it would cost each import more time than all the rest.
export const archive = /* @__PURE__ */ linkArchive(records as unknown as ArchiveRecords) as SovietArchive
