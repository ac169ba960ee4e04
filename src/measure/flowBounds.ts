import { checkOptions } from '../model/checkOptions.js'
import type { Count } from '../model/count.js'
import { countProblem } from '../model/countProblem.js'
import { show } from '../model/show.js'
import { movementIn } from './movementIn.js'
import { spanCount } from './spanCount.js'
import { spanDifference } from './spanDifference.js'
import { type Span, spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/** Take some seconds. */
const MOST_PAIRS = 1600

/** A group before and a group after, by their places. */
export type Move = readonly [before: number, after: number]

/** Options of `flowBounds`. */
export interface FlowBoundsOptions {
  /** Moves that nobody can have made. Defaults to none. */
  readonly cannot?: readonly Move[]
  /** Which groups before and after are one side, so that whoever stays in it has not changed. Defaults to those at the same place. */
  readonly same?: readonly Move[]
  /** How many were there only after. Defaults to the fewest that the totals need. */
  readonly came?: Count
  /** How many were there only before. Defaults to the fewest that the totals need. */
  readonly went?: Count
}

/** Between what numbers every movement lies. */
export interface FlowBounds {
  /** `flows[i][j]`: how many can have been in group i before and in group j after. */
  readonly flows: readonly (readonly Count[])[]
  /** How many of each group before can have gone. */
  readonly went: readonly Count[]
  /** How many of each group after can have come. */
  readonly came: readonly Count[]
  /** The least number of those there both times who changed sides, where as many came and went as is told, or as the totals need: if more did, fewer need have changed. */
  readonly mustHaveChanged: number
}

/**
 * Who can have gone where between two sittings or two votes of which only the
 * totals of groups are known: for every pair of groups the least and the most, and
 * nothing in between that no source tells.
 *
 * Of 100 deputies 60 vote for on one day, and 30 on the next. At least 30 of the 60 went over, and all 60
 * may have, if the 30 are others. Each number by itself can have been so; not all of them at
 * once. Fréchet’s bounds, if everyone can go anywhere; if not, or if members came and
 * went, the ends of what a network lets flow, in whole numbers.
 *
 * Cost: groups before × groups after searches of the network; ten by ten groups take some milliseconds, 40 by 40 some seconds.
 *
 * @param before - members of each group; ranges and `null` where a source leaves it open
 * @param after - members of each group
 * @returns counts: whole numbers, ranges, `null` where it may be any number
 * @throws TypeError if either is no list
 * @throws RangeError if counts are none or pairs name no group, if there are more than 1,600 pairs of groups, or
 * if no movement at all leads from one to the other
 *
 * @see M. Fréchet, “Sur les tableaux de corrélation dont les marges sont données”, Annales de l’Université de Lyon A 14 (1951), 53–77
 * @see O. D. Duncan and B. Davis, “An Alternative to Ecological Correlation”, American Sociological Review 18 (1953), 665–666
 * @see A. J. Hoffman, “Some Recent Applications of the Theory of Linear Inequalities to Extremal Combinatorial Analysis” (1960), on flows with least and most
 *
 * @example
 * const { flows, mustHaveChanged } = flowBounds([60, 40], [30, 70])
 * flows // => [[[0, 30], [30, 60]], [[0, 30], [10, 40]]]
 * mustHaveChanged // => 30
 */
export function flowBounds(
  before: readonly Count[],
  after: readonly Count[],
  options: FlowBoundsOptions = {},
): FlowBounds {
  const groups = { before: spansOf(before, 'before'), after: spansOf(after, 'after') }
  checkOptions('flowBounds', options)
  const { cannot = [], same = groups.before.map((_, i): Move => [i, i]) } = options
  if (before.length * after.length > MOST_PAIRS) {
    throw new RangeError(
      `flowBounds requires at most ${MOST_PAIRS} pairs of groups, got ${before.length} before and ${after.length} after`,
    )
  }
  checkMoves(options, groups.before.length, groups.after.length)
  const { came, went } = outsidersOf(groups, options)

  // Those who were not there stand in one more group, which nobody left for itself.
  const [outBefore, outAfter] = [before.length, after.length]
  const includes = (moves: readonly Move[], i: number, j: number) => moves.some(([a, b]) => a === i && b === j)
  const movement = movementIn({
    from: [...groups.before, came],
    to: [...groups.after, went],
    isOpen: (i, j) => !(i === outBefore && j === outAfter) && !includes(cannot, i, j),
    isChange: (i, j) => i !== outBefore && j !== outAfter && !includes(same, i, j),
  })
  if (!movement) {
    const totals = [groups.before, groups.after].map((spans) => show(spanCount(spanSum(spans))))
    throw new RangeError(
      `flowBounds requires a way for everyone, got none from ${totals[0]} before to ${totals[1]} after, ` +
        `where ${show(spanCount(came))} came and ${show(spanCount(went))} went`,
    )
  }
  const between = (i: number, j: number) => spanCount(movement.between(i, j))
  return {
    flows: before.map((_, i) => after.map((__, j) => between(i, j))),
    went: before.map((_, i) => between(i, outAfter)),
    came: after.map((_, j) => between(outBefore, j)),
    mustHaveChanged: movement.changed,
  }
}

function spansOf(counts: readonly Count[], name: string): Span[] {
  const given: unknown = counts
  if (!Array.isArray(given)) throw new TypeError(`flowBounds requires a list of counts, got ${show(given)} at ${name}`)
  // A hole in a list is no count either.
  const problems = Array.from(counts, (count, i) => problemOf(count, `${name}[${i}]`)).flat()
  if (problems.length > 0) throw new RangeError(`flowBounds ${problems.join('; ')}`)
  const spans = counts.map(spanOf)
  if (spanSum(spans).least > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`flowBounds requires at most ${Number.MAX_SAFE_INTEGER} members, got more at ${name}`)
  }
  return spans
}

function problemOf(count: unknown, place: string): string[] {
  const problem = countProblem(count)
  return problem === null ? [] : [`${problem} at ${place}`]
}

function checkMoves({ cannot = [], same = [] }: FlowBoundsOptions, before: number, after: number): void {
  for (const [name, moves] of Object.entries({ cannot, same })) {
    const given: unknown = moves
    if (!Array.isArray(given) || !given.every(Array.isArray)) {
      throw new TypeError(`flowBounds requires a list of pairs of groups, got ${show(given)} at ${name}`)
    }
    for (const [place, [i, j]] of moves.entries()) {
      if (!(Number.isInteger(i) && i >= 0 && i < before && Number.isInteger(j) && j >= 0 && j < after)) {
        const groups = `one of ${before} groups before and one of ${after} after`
        throw new RangeError(`flowBounds requires ${groups}, got ${show([i, j])} at ${name}[${place}]`)
      }
    }
  }
}

/** How many came and went: as told, or as many as the totals need. */
function outsidersOf(
  { before, after }: { before: readonly Span[]; after: readonly Span[] },
  options: FlowBoundsOptions,
): { came: Span; went: Span } {
  const problems = (['came', 'went'] as const).flatMap((name) => problemOf(options[name] ?? null, name))
  if (problems.length > 0) throw new RangeError(`flowBounds ${problems.join('; ')}`)
  const [old, own] = [spanSum(before), spanSum(after)]
  // By how many the body grew.
  const grown = spanDifference(own, old)
  const { came, went } = options
  if (came !== undefined && went !== undefined) return { came: spanOf(came), went: spanOf(went) }
  if (came !== undefined) return { came: spanOf(came), went: less(spanOf(came), grown) }
  const gone = went === undefined ? less(NOBODY, grown) : spanOf(went)
  return { came: less(gone, { least: -grown.most, most: -grown.least }), went: gone }
}

const NOBODY: Span = { least: 0, most: 0 }

/** No fewer than none. */
function less(a: Span, b: Span): Span {
  const { least, most } = spanDifference(a, b)
  return { least: Math.max(0, least), most: Math.max(0, most) }
}
