import type { HouseBase } from './houseBase.js'
import type { Base } from './rule.js'
import type { Shares } from './shares.js'

/** What a reading says of a camp’s share. */
export interface CampShare {
  /** What it is a share of; `null` where there is no share. */
  readonly of: Base | HouseBase | null
  /** Shares in [0, 1]; `null` where nothing can be told, which is what `silence` gives the reason of. */
  readonly share: Shares | null
  /** Whether it is more than one half; `null` where that cannot be told. */
  readonly majority: boolean | null
  /**
   * Why nothing can be told, or `null`.
   *
   * - `on no side`: nobody tells the sides of the vote by camp, or the camp is neither of them
   * - `no factions`: nobody says which factions are the camp
   * - `no figures`: the source gives none from which a share follows
   */
  readonly silence: 'on no side' | 'no factions' | 'no figures' | null
}
