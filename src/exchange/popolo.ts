import type { Source } from '../model/source.js'

/** A second name; `note` tells which: `short`, `ru`, `short ru`. */
export interface PopoloName {
  /** The name. */
  readonly name: string
  /** Which one it is. */
  readonly note: string
}

/** A body that votes, or (classification `party`) a faction. */
export interface PopoloOrganization {
  /** The body’s, or the faction’s. */
  readonly id: string
  /** In English, in full. */
  readonly name: string
  /** Its short name, and its names in Russian. */
  readonly other_names: readonly PopoloName[]
  /** Kind of body, or `party`. */
  readonly classification: string
  /** Id of the body that it is part of. */
  readonly parent_id?: string
  /** Where it sat. */
  readonly area?: PopoloArea
  /** The record’s note. */
  readonly description?: string
}

/** A place as Popolo and GeoJSON have it. */
export interface PopoloArea {
  /** The town or the front. */
  readonly name?: string
  /** Where it is. */
  readonly geometry?: {
    /** GeoJSON’s word for one place. */
    readonly type: 'Point'
    /** Degrees east, then north. */
    readonly coordinates: readonly [lon: number, lat: number]
  }
}

/** The day as the documents have it: Old Style, or a month, which no New Style day is. */
export interface PopoloOldStyle {
  /** First day, or the month: `1917-09-09`. */
  readonly old_style: string
  /** Last day, where it lasted. */
  readonly old_style_end?: string
}

/** Where a figure was read. */
export interface PopoloLink {
  /** Public address; a URN where the source has none, since Popolo requires one. */
  readonly url: string
  /** The source and the place in it, for people. */
  readonly note: string
  /** The same, for programs. */
  readonly extras: {
    /** Id of the source. */
    readonly source: string
    /** Where in the source. */
    readonly locator: string
  }
}

/** A sitting (classification `session`) or a happening (`event`). */
export interface PopoloEvent {
  /** The session’s, or the event’s. */
  readonly id: string
  /** A sitting, or a happening. */
  readonly classification: 'session' | 'event'
  /** What kind of sitting; the event’s title. */
  readonly name?: string
  /** What happened, as a sentence. */
  readonly description?: string
  /** Id of the body. */
  readonly organization_id?: string
  /** First day, New Style; left out where no day is known. */
  readonly start_date?: string
  /** Last day, New Style. */
  readonly end_date?: string
  /** Where it was read. */
  readonly sources?: readonly PopoloLink[]
  /** The day as the documents have it. */
  readonly extras: PopoloOldStyle
}

/** What was voted on; `classification` is the kind of vote. */
export interface PopoloMotion {
  /** The vote’s. */
  readonly id: string
  /** Id of the body that voted. */
  readonly organization_id: string
  /** Id of the sitting. */
  readonly legislative_session_id: string
  /** Who moved it. */
  readonly creator?: {
    /** The mover’s. */
    readonly name: string
  }
  /** The question, in English. */
  readonly text: string
  /** Kind of vote: `motion`, `choice` or `election`. */
  readonly classification: string
  /** New Style; left out where no day is known. */
  readonly date?: string
  /** What the sources say came of it: `pass`, `fail`, or the record’s own word, such as `elected`. */
  readonly result?: string
  /** The day as the documents have it. */
  readonly extras: PopoloOldStyle
}

/** How many were for an option; a `group_id` is that of a party or of a section. */
export interface PopoloCount {
  /** Popolo’s `yes`, `no`, `abstain`, `not voting`, or the alternative’s label. */
  readonly option: string
  /** How many: a whole number. */
  readonly value: number
  /** Id of the party or of the section; left out for the whole. */
  readonly group_id?: string
}

/** How a party or a section decided. */
export interface PopoloGroupResult {
  /** Id of the party or of the section. */
  readonly group_id: string
  /** Carried, or rejected. */
  readonly result: 'pass' | 'fail'
}

/** One reading of a vote: two sources of one vote make two vote events of one motion. */
export interface PopoloVoteEvent {
  /** The vote’s, with the number of the reading. */
  readonly id: string
  /** Id of the vote. */
  readonly motion_id: string
  /** Id of the body that voted. */
  readonly organization_id: string
  /** Id of the sitting. */
  readonly legislative_session_id: string
  /** How the vote was taken. */
  readonly classification?: string
  /** New Style; left out where no day is known. */
  readonly start_date?: string
  /** What the sources say came of it, as in the motion. */
  readonly result?: string
  /** Of the whole, and of its parts where the source gives them. */
  readonly counts: readonly PopoloCount[]
  /** Which parts were for it and which against, where their counts tell. */
  readonly group_results?: readonly PopoloGroupResult[]
  /** Where the counts were read. */
  readonly sources: readonly PopoloLink[]
  /** The day as the documents have it. */
  readonly extras: PopoloOldStyle
}

/** Popolo’s classes as plain JSON; what is not Popolo’s stands under `extras`. */
export interface Popolo {
  /** Bodies and factions. */
  readonly organizations: readonly PopoloOrganization[]
  /** Sittings and happenings. */
  readonly events: readonly PopoloEvent[]
  /** What was voted on. */
  readonly motions: readonly PopoloMotion[]
  /** Votes, reading by reading. */
  readonly vote_events: readonly PopoloVoteEvent[]
  /** What Popolo has no class for. */
  readonly extras: {
    /** The works that figures were read in. */
    readonly sources: readonly Source[]
  }
}
