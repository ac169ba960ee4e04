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
  /** In full: `Petrograd Soviet of Workers’ and Soldiers’ Deputies`. */
  readonly name: LocalText
  /** For captions: `Petrograd Soviet`. */
  readonly short: LocalText
  /** What kind of body it is. */
  readonly kind: SovietKind
  /** The town or the front where it sat. */
  readonly place?: LocalText
  /** Where that is, in degrees. */
  readonly coordinates?: {
    /** North of the equator, in [−90, 90]. */
    readonly lat: number
    /** East of Greenwich, in [−180, 180]. */
    readonly lon: number
  }
  /** The body that it is a section or an organ of. */
  readonly partOf?: Soviet
  /** What a reader should know of the body, as whole sentences. */
  readonly note?: string
}
