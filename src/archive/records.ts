import camps from './camps.json' with { type: 'json' }
import factions from './factions.json' with { type: 'json' }
import moscow from './records/moscow-soviets.json' with { type: 'json' }
import petrograd from './records/petrograd-soviet.json' with { type: 'json' }
import russia from './records/russia.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import soviets from './soviets.json' with { type: 'json' }

const subjects = [russia, petrograd, moscow]

/** The records of 1917–18 as they stand in the files: what `parseArchive` reads. */
export const records = {
  sources,
  camps,
  factions,
  soviets,
  sessions: subjects.flatMap(({ sessions }): unknown[] => sessions),
  votes: subjects.flatMap(({ votes }): unknown[] => votes),
  compositions: subjects.flatMap(({ compositions }): unknown[] => compositions),
  events: subjects.flatMap(({ events }): unknown[] => events),
}
