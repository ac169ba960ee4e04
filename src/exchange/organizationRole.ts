import type { SovietKind } from '../model/soviet.js'
import { at } from './at.js'
import type { Placed } from './placed.js'
import { slugOf } from './slugOf.js'

/** What an organization is in an archive: a faction, or a body of a kind. */
export type OrganizationRole = 'faction' | SovietKind

/** Every kind, as keys: one that is left out does not compile. */
const KINDS: Readonly<Record<SovietKind, true>> = {
  'city-soviet': true,
  section: true,
  executive: true,
  presidium: true,
  congress: true,
  conference: true,
  assembly: true,
  'city-duma': true,
  'party-committee': true,
  committee: true,
  fraction: true,
  meeting: true,
  electorate: true,
}

const PARTIES = ['party', 'political-party', 'faction', 'caucus', 'parliamentary-group', 'political-group']
const ASSEMBLIES = ['legislature', 'chamber', 'parliament', 'upper', 'lower', 'upper-house', 'lower-house']

/** What an organization’s classification says that it is; `undefined` if it does not say. */
export function organizationRole(place: Placed): OrganizationRole | undefined {
  const { value } = at(place, 'classification')
  if (typeof value !== 'string') return undefined
  const word = slugOf(value)
  if (PARTIES.includes(word)) return 'faction'
  if (ASSEMBLIES.includes(word)) return 'assembly'
  // An own key is a kind.
  return Object.hasOwn(KINDS, word) ? (word as SovietKind) : undefined
}
