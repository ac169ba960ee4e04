import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { flowBounds, type FlowBounds, type FlowBoundsOptions } from './flowBounds.js'
import { spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

/** People who can have moved; places after the last group are of those who came, or went. */
export interface NodeFlow {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

/** Groups of two days with those who came and went as one more group each. */
export interface FlowNodes {
  /** The most that each can have been; of an open range, the least. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Whoever surely or maybe moved, one pair of groups each. */
  readonly flows: readonly NodeFlow[]
  readonly bounds: FlowBounds
  /** How many came and went at least. */
  readonly came: number
  readonly went: number
}

/**
 * What `flowBounds` tells, as groups and moves between them.
 *
 * @throws TypeError and RangeError as `flowBounds` does
 *
 * @example
 * flowNodes([60, 40], [30, 90]).flows.filter(({ from }) => from === 2) // => [{ from: 2, to: 0, least: 0, most: 20 }, { from: 2, to: 1, least: 0, most: 20 }]
 */
export function flowNodes(
  before: readonly Count[],
  after: readonly Count[],
  options: FlowBoundsOptions = {},
): FlowNodes {
  const found = flowBounds(before, after, options)
  const [old, own] = [before, after].map((counts) => counts.map(sizeOf)) as [number[], number[]]
  const [were, are] = [spanSum(before.map(spanOf)), spanSum(after.map(spanOf))]
  const came = Math.max(bounds(options.came).least, are.least - were.most, 0)
  const went = Math.max(bounds(options.went).least, were.least - are.most, 0)
  const sizes = { came: outside(found.came, came), went: outside(found.went, went) }
  const flowOf = (from: number, to: number, count: Count): NodeFlow[] => {
    const span = bounds(count)
    const room = Math.min(old[from] ?? sizes.came, own[to] ?? sizes.went)
    const top = Math.min(span.most ?? Infinity, room)
    return top > 0 ? [{ from, to, least: Math.min(span.least, top), most: top }] : []
  }
  return {
    before: [...old, sizes.came],
    after: [...own, sizes.went],
    flows: [
      ...found.flows.flatMap((row, i) => row.flatMap((count, j) => flowOf(i, j, count))),
      ...found.went.flatMap((count, i) => flowOf(i, after.length, count)),
      ...found.came.flatMap((count, j) => flowOf(before.length, j, count)),
    ],
    bounds: found,
    came,
    went,
  }
}

function sizeOf(count: Count): number {
  const { least, most } = bounds(count)
  return most ?? least
}

/** How many were outside: as many as surely were, or as can have been in any one group. */
function outside(counts: readonly Count[], least: number): number {
  return Math.max(least, ...counts.map(sizeOf))
}
