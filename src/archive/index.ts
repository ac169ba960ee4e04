export { archive } from './archive.js'
export type { CompositionId, EventId, FactionId, SourceId, SovietId, VoteId } from './ids.js'
export type { SovietArchive } from './sovietArchive.js'
