import type { Source } from '../model/source.js'

/** A second name; `note` tells which: `short`, `ru`, `short ru`. */
export interface PopoloName {
  readonly name: string
  readonly note: string
}

/** A body that votes, or (classification `party`) a faction. */
export interface PopoloOrganization {
  readonly id: string
  readonly name: string
  readonly other_names: readonly PopoloName[]
  readonly classification: string
  readonly parent_id?: string
  readonly area?: {
    readonly name?: string
    /** GeoJSON: degrees east, then north. */
    readonly geometry?: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] }
  }
  readonly description?: string
}

/** The day as the documents have it: Old Style, or a month, which no New Style day is. */
export interface OldStyle {
  readonly old_style: string
  readonly old_style_end?: string
}

/** Where a figure was read. `url` is a URN where the source has no public address, since Popolo requires one. */
export interface PopoloLink {
  readonly url: string
  /** The source and the place in it, for people. */
  readonly note: string
  readonly extras: { readonly source: string; readonly locator: string }
}

/** A sitting (classification `session`) or a happening (`event`). */
export interface PopoloEvent {
  readonly id: string
  readonly classification: 'session' | 'event'
  readonly name?: string
  readonly description?: string
  readonly organization_id?: string
  /** New Style. */
  readonly start_date?: string
  readonly end_date?: string
  readonly sources?: readonly PopoloLink[]
  readonly extras: OldStyle
}

/** What was voted on; `classification` is the kind of vote. */
export interface PopoloMotion {
  readonly id: string
  readonly organization_id: string
  readonly legislative_session_id: string
  readonly creator?: { readonly name: string }
  readonly text: string
  readonly classification: string
  /** New Style. */
  readonly date?: string
  readonly result?: string
  readonly extras: OldStyle
}

/** How many were for an option; a `group_id` is that of a party or of a section. */
export interface PopoloCount {
  readonly option: string
  readonly value: number
  readonly group_id?: string
}

/** One reading of a vote: two sources of one vote make two vote events of one motion. */
export interface PopoloVoteEvent {
  readonly id: string
  readonly motion_id: string
  readonly organization_id: string
  readonly legislative_session_id: string
  /** How the vote was taken. */
  readonly classification?: string
  /** New Style. */
  readonly start_date?: string
  readonly result?: string
  readonly counts: readonly PopoloCount[]
  readonly group_results?: readonly { readonly group_id: string; readonly result: 'pass' | 'fail' }[]
  readonly sources: readonly PopoloLink[]
  readonly extras: OldStyle
}

/** Popolo’s classes as plain JSON; what is not Popolo’s stands under `extras`. */
export interface Popolo {
  readonly organizations: readonly PopoloOrganization[]
  readonly events: readonly PopoloEvent[]
  readonly motions: readonly PopoloMotion[]
  readonly vote_events: readonly PopoloVoteEvent[]
  readonly extras: { readonly sources: readonly Source[] }
}
