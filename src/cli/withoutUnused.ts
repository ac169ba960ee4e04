import { recordsOf } from '../exchange/recordsOf.js'
import type { Archive } from '../model/archive.js'
import { parseArchive } from '../model/parseArchive.js'

/** Votes with what they name alone: not all the bodies and sources that they could have named. */
export function withoutUnused(archive: Archive): Archive {
  const ids = archive.votes.map(({ id }) => id)
  return parseArchive(recordsOf(archive, ids))
}
