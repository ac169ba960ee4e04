import camps from './camps.json' with { type: 'json' }
import factions from './factions.json' with { type: 'json' }
import armyAndFleet from './records/army-and-fleet.json' with { type: 'json' }
import baltic from './records/baltic.json' with { type: 'json' }
import belarus from './records/belarus.json' with { type: 'json' }
import bolshevikCentralCommittee from './records/bolshevik-central-committee.json' with { type: 'json' }
import bolshevikParty from './records/bolshevik-party.json' with { type: 'json' }
import caucasusAndKuban from './records/caucasus-and-kuban.json' with { type: 'json' }
import cityDumas from './records/city-dumas.json' with { type: 'json' }
import congressesOfSoviets from './records/congresses-of-soviets.json' with { type: 'json' }
import constituentAssembly from './records/constituent-assembly.json' with { type: 'json' }
import democraticConference from './records/democratic-conference.json' with { type: 'json' }
import kronstadtAndTheNorth from './records/kronstadt-and-the-north.json' with { type: 'json' }
import moscowSoviets from './records/moscow-soviets.json' with { type: 'json' }
import otherParties from './records/other-parties.json' with { type: 'json' }
import peasants from './records/peasants.json' with { type: 'json' }
import petrogradExecutive from './records/petrograd-executive.json' with { type: 'json' }
import petrogradGarrison from './records/petrograd-garrison.json' with { type: 'json' }
import petrogradSoviet from './records/petrograd-soviet.json' with { type: 'json' }
import russia from './records/russia.json' with { type: 'json' }
import tradeUnions from './records/trade-unions.json' with { type: 'json' }
import ukraineAndTheSouth from './records/ukraine-and-the-south.json' with { type: 'json' }
import uralsAndSiberia from './records/urals-and-siberia.json' with { type: 'json' }
import volgaDonAndCentre from './records/volga-don-and-centre.json' with { type: 'json' }
import vtsik from './records/vtsik.json' with { type: 'json' }
import documents from './sources/documents.json' with { type: 'json' }
import encyclopedias from './sources/encyclopedias.json' with { type: 'json' }
import histories from './sources/histories.json' with { type: 'json' }
import memoirs from './sources/memoirs.json' with { type: 'json' }
import web from './sources/web.json' with { type: 'json' }

const subjects = [
  russia,
  petrogradSoviet,
  petrogradExecutive,
  petrogradGarrison,
  moscowSoviets,
  cityDumas,
  congressesOfSoviets,
  vtsik,
  peasants,
  democraticConference,
  constituentAssembly,
  bolshevikCentralCommittee,
  bolshevikParty,
  otherParties,
  tradeUnions,
  armyAndFleet,
  kronstadtAndTheNorth,
  baltic,
  belarus,
  ukraineAndTheSouth,
  caucasusAndKuban,
  volgaDonAndCentre,
  uralsAndSiberia,
]

/** The records of 1917–18 as they stand in the files: what `parseArchive` reads. */
export const records = {
  sources: [documents, memoirs, histories, encyclopedias, web].flatMap((list): unknown[] => list),
  camps,
  factions,
  soviets: subjects.flatMap(({ soviets }): unknown[] => soviets),
  sessions: subjects.flatMap(({ sessions }): unknown[] => sessions),
  votes: subjects.flatMap(({ votes }): unknown[] => votes),
  compositions: subjects.flatMap(({ compositions }): unknown[] => compositions),
  events: subjects.flatMap(({ events }): unknown[] => events),
}
