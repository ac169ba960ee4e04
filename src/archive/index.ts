/**
 * The records of 1917–18 as one checked value, each figure with its source and its place there.
 *
 * @module soviet-tally/archive
 */

export { archive } from './archive.js'
export type { CompositionId, EventId, FactionId, SourceId, SovietId, VoteId } from './ids.js'
export type { Known, SovietArchive } from './sovietArchive.js'
