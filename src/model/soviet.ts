import type { LocalText } from './localText.js'

/** What kind of body it is. */
export type SovietKind =
  | 'city-soviet'
  | 'section'
  | 'executive'
  | 'presidium'
  | 'congress'
  | 'conference'
  | 'assembly'
  | 'city-duma'
  | 'party-committee'
  | 'committee'
  /** members of one party in a larger body */
  | 'fraction'
  /** gathering of a unit or a crowd */
  | 'meeting'
  /** voters of a town, or bodies that were asked by letter */
  | 'electorate'

/** A body that votes: a soviet, one of its sections or organs, a congress, a committee. */
export interface Soviet {
  /** Kebab-case, unique among the soviets: `petrograd-soviet`. */
  readonly id: string
  readonly name: LocalText
  /** For captions: `Petrograd Soviet`. */
  readonly short: LocalText
  readonly kind: SovietKind
  readonly place?: LocalText
  /** Degrees north and east. */
  readonly coordinates?: { readonly lat: number; readonly lon: number }
  /** The body that it is a section or an organ of. */
  readonly partOf?: Soviet
  readonly note?: string
}
