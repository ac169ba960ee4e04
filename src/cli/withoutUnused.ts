import type { Archive } from '../model/archive.js'
import type { Soviet } from '../model/soviet.js'

/** Votes with what they name alone: not all the bodies and sources that they could have named. */
export function withoutUnused(archive: Archive): Archive {
  const { votes } = archive
  const readings = new Set(votes.flatMap((vote) => vote.readings.map(({ source }) => source)))
  const sessions = new Set(votes.map(({ session }) => session))
  const soviets = new Set([...sessions].flatMap(({ soviet }) => withParents(soviet)))
  const camps = new Set(
    votes.flatMap((vote) => ('camps' in vote ? Object.values(vote.camps ?? {}) : [])).map(({ camp }) => camp),
  )
  return {
    ...archive,
    sources: archive.sources.filter((source) => readings.has(source)),
    camps: archive.camps.filter((camp) => camps.has(camp)),
    factions: [],
    soviets: archive.soviets.filter((soviet) => soviets.has(soviet)),
    sessions: archive.sessions.filter((session) => sessions.has(session)),
  }
}

function withParents(soviet: Soviet): Soviet[] {
  return [soviet, ...(soviet.partOf ? withParents(soviet.partOf) : [])]
}
