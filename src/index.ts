/**
 * The library itself: the model of votes, the measures and the texts. Pure functions, without Chart.js and without the
 * records.
 *
 * @module soviet-tally
 */

// What a record holds
export type { Archive } from './model/archive.js'
export type { Camp, CampColour, Side } from './model/camp.js'
export type { Composition, FactionPercent, FactionSeats, Group, House, Partition } from './model/composition.js'
export type { Account, Event } from './model/event.js'
export type { Faction, FactionColour } from './model/faction.js'
export type { Locale, LocalText } from './model/localText.js'
export type { Citation, Reading } from './model/reading.js'
export type { Attendance, Session } from './model/session.js'
export type { Source, SourceGrade, SourceKind } from './model/source.js'
export type { Soviet, SovietKind } from './model/soviet.js'
export type { Division, Option, OptionTally, Tally, Voters } from './model/tally.js'
export type { Choice, Method, Motion, Outcome, Vote } from './model/vote.js'

// Reading and finding records
export { ArchiveError, type Problem } from './model/archiveError.js'
export { compositionById } from './model/compositionById.js'
export { eventById } from './model/eventById.js'
export { factionById } from './model/factionById.js'
export { findCompositions } from './model/findCompositions.js'
export { findEvents } from './model/findEvents.js'
export { findSessions } from './model/findSessions.js'
export { findVotes } from './model/findVotes.js'
export { motionById } from './model/motionById.js'
export { parseArchive } from './model/parseArchive.js'
export type { Query, VoteQuery } from './model/query.js'
export { sessionById } from './model/sessionById.js'
export { sourceById } from './model/sourceById.js'
export { sovietById } from './model/sovietById.js'
export type { IdOf } from './model/thingById.js'
export { voteById } from './model/voteById.js'

// Days of both calendars
export type { Calendar } from './model/calendar.js'
export type { Day } from './model/day.js'
export { formatDay, type FormatDayOptions } from './model/formatDay.js'
export { newStyle } from './model/newStyle.js'
export { oldStyle } from './model/oldStyle.js'
export { weekday } from './model/weekday.js'

// Numbers between bounds
export { bounds, type Bounds } from './model/bounds.js'
export type { Count } from './model/count.js'
export type { Percent } from './model/percent.js'
export type { Lead } from './measure/leadOf.js'
export type { Shares } from './measure/shares.js'

// Who won, of what, by how much?
export { concurrence, type Concurrence, type PartMajority } from './measure/concurrence.js'
export { majority, type Majority, type Verdict } from './measure/majority.js'
export type { Base, Rule } from './measure/rule.js'
export { majorityOfCast, majorityOfMembers, majorityOfPresent, simpleMajority, twoThirds } from './measure/rules.js'
export { type ReadingVerdicts, type Summary, verdicts, type Verdicts } from './measure/verdicts.js'
export { weighted } from './measure/weighted.js'

// How nearly?
export { survival, type Survival, type Turn } from './measure/survival.js'

// Do the sources agree?
export type { Parts } from './measure/partsOf.js'
export type { Figure } from './measure/figure.js'
export { readingsRange, type ReadingsRange } from './measure/readingsRange.js'
export { reconcile, type Reconciliation } from './measure/reconcile.js'

// Who gained and lost?
export type { Change } from './measure/changeOf.js'
export type { Difference } from './measure/differenceOf.js'
export type { HouseBase } from './measure/houseBase.js'
export type { FamilyChange, GroupChange, HouseShift } from './measure/houseShift.js'
export { pedersen } from './measure/pedersen.js'
export { shift } from './measure/shift.js'
export { swing } from './measure/swing.js'
export type { SideChange, TallyShift } from './measure/tallyShift.js'

// When did it turn?
export { type Adoption, adoptions } from './measure/adoptions.js'
export type { CampShare } from './measure/campShare.js'
export { campTally } from './measure/campTally.js'
export type { SharePoint } from './measure/sharePoint.js'
export {
  type CompositionPoint,
  trajectory,
  type TrajectoryPoint,
  type TrajectoryQuery,
  type VotePoint,
} from './measure/trajectory.js'
export type { Figures } from './measure/turned.js'
export { type Passage, type TurningPoint, turningPoint } from './measure/turningPoint.js'

// Who must have moved?
export { flowBounds, type FlowBounds, type FlowBoundsOptions, type Move } from './measure/flowBounds.js'

// Who could turn a vote?
export { banzhaf } from './measure/banzhaf.js'
export { banzhafExact } from './measure/banzhafExact.js'
export { banzhafRange } from './measure/banzhafRange.js'
export type { Fraction } from './measure/fraction.js'
export { minimalCoalitions, type MinimalCoalitionsOptions } from './measure/minimalCoalitions.js'
export { penroseBanzhaf } from './measure/penroseBanzhaf.js'
export { shapleyShubik } from './measure/shapleyShubik.js'
export { shapleyShubikExact } from './measure/shapleyShubikExact.js'
export { shapleyShubikRange } from './measure/shapleyShubikRange.js'

// How divided is a house?
export { effectiveParties } from './measure/effectiveParties.js'
export { raeFractionalization } from './measure/raeFractionalization.js'

// How far are seats from votes?
export { gallagher } from './measure/gallagher.js'
export { loosemoreHanby } from './measure/loosemoreHanby.js'
export { raeDisproportionality } from './measure/raeDisproportionality.js'
export { sainteLague } from './measure/sainteLague.js'

// How united did a group vote?
export { agreementIndex } from './measure/agreementIndex.js'
export { rice } from './measure/rice.js'

// In words and percentages
export { type Captions, captions } from './text/captions.js'
export { describe } from './text/describe.js'
export { percentages } from './measure/percentages.js'
export { table, type Table } from './text/table.js'
export type { TextOptions } from './text/textOptions.js'
