import fc from 'fast-check'
import type { Base, Count, Rule, Tally, Verdict } from '../../src/index.js'

/** A vote of which everything is known. */
export interface World {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly present: number
  readonly members: number
}

/** How far the oracle counts where a figure is open. */
const FAR = 24

/** Every vote that the figures of a tally allow, counted one by one; open figures up to `FAR`. */
export function worlds(tally: Tally): World[] {
  const all: World[] = []
  const lead = tally.margin && range(tally.margin.by).map((by) => (tally.margin?.of === 'for' ? by : 0 - by))
  for (const inFavour of range(tally.for)) {
    for (const against of range(tally.against)) {
      if (lead && !lead.includes(inFavour - against)) continue
      for (const abstain of range(tally.abstain)) {
        for (const idle of range(tally.notVoting)) {
          const seen = inFavour + against + abstain + idle
          for (const present of isSaid(tally.present) ? range(tally.present) : [seen]) {
            if (present < seen) continue
            for (const members of isSaid(tally.members) ? range(tally.members) : [present, present + 1, 4 * FAR]) {
              if (members >= present) all.push({ for: inFavour, against, abstain, present, members })
            }
          }
        }
      }
    }
  }
  return all
}

export function baseIn(world: World, of: Base): number {
  const decisive = world.for + world.against
  return { decisive, cast: decisive + world.abstain, present: world.present, members: world.members }[of]
}

/** The verdict as one would reckon it with a pencil. */
export function verdictIn(world: World, rule: Rule): Verdict {
  if (rule.quorum && baseIn(world, rule.quorum.of) < rule.quorum.least) return 'inquorate'
  return isCarried(world.for, baseIn(world, rule.of), rule) ? 'carried' : 'rejected'
}

export function isCarried(
  votes: number,
  base: number,
  { share: [numerator, denominator], strictly, tie }: Rule,
): boolean {
  if (votes === 0) return false
  const [left, right] = [votes * denominator, numerator * base]
  if (tie !== undefined && left === right) return tie === 'carried'
  return strictly ? left > right : left >= right
}

/** By how many steps, tried one by one, the result of a vote would have turned; infinite where none would do. */
export function stepsToTurn(world: World, rule: Rule, by: 'switching' | 'joining'): number {
  const base = baseIn(world, rule.of)
  const carried = isCarried(world.for, base, rule)
  for (let steps = 1; steps < 8 * FAR; steps++) {
    const votes = by === 'joining' && carried ? world.for : world.for + (carried ? -steps : steps)
    // Where nobody voted, the first to vote is the base.
    const grown = Math.max(1, base + (by === 'joining' && rule.of === 'decisive' ? steps : 0))
    if (votes < 0 || votes > grown) return Infinity
    if (isCarried(votes, grown, rule) !== carried) return steps
  }
  return Infinity
}

/** Whether the result would have turned with all who could have turned it. */
export function allTurn(world: World, rule: Rule, by: 'switching' | 'joining'): boolean {
  const carried = isCarried(world.for, baseIn(world, rule.of), rule)
  const moved =
    by === 'joining'
      ? { ...world, abstain: 0, [carried ? 'against' : 'for']: world[carried ? 'against' : 'for'] + world.abstain }
      : { ...world, for: carried ? 0 : world.for + world.against, against: carried ? world.for + world.against : 0 }
  return isCarried(moved.for, baseIn(moved, rule.of), rule) !== carried
}

/** What all of these say, or `undefined` where two say different things. */
export function agreed<T>(answers: readonly T[]): T | undefined {
  return new Set(answers).size === 1 ? answers[0] : undefined
}

function isSaid(count: Count | undefined): boolean {
  return count !== undefined && count !== null
}

function range(count: Count | undefined): number[] {
  if (typeof count === 'number') return [count]
  const [least, most] = count ?? [0, null]
  return Array.from({ length: Math.max(0, (most ?? Math.max(FAR, least + 2)) - least + 1) }, (_, i) => least + i)
}

const bases = fc.constantFrom<Base>('decisive', 'cast', 'present', 'members')

export const rules: fc.Arbitrary<Rule> = fc
  .record({
    of: bases,
    share: fc.constantFrom<readonly [number, number]>([1, 2], [2, 3], [3, 4], [1, 3], [0, 1], [1, 1], [2, 4], [0, 3]),
    strictly: fc.boolean(),
    quorum: fc.option(fc.record({ of: bases, least: fc.nat(12) }), { nil: undefined, freq: 3 }),
    tie: fc.option(fc.constantFrom('carried' as const, 'rejected' as const), { nil: undefined, freq: 4 }),
  })
  .map(({ quorum, tie, ...rule }) => ({
    ...rule,
    ...(quorum && { quorum }),
    ...(tie && rule.of === 'decisive' && rule.share[0] * 2 === rule.share[1] && { tie }),
  }))

const exact = fc.nat(7)
const between = fc.tuple(fc.nat(6), fc.nat(3)).map(([least, more]): Count => [least, least + more])
const closed = fc.oneof({ weight: 2, arbitrary: exact }, { weight: 3, arbitrary: between })
const open = fc.oneof(
  fc.constant(null),
  fc.nat(5).map((least): Count => [least, null]),
)
const attendance = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.nat(24) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(18), fc.nat(4)).map(([least, more]): Count => [least, least + more]) },
)

/** Tallies whose votes are numbers or closed ranges. */
export const closedTallies: fc.Arbitrary<Tally> = fc.record({
  for: closed,
  against: closed,
  abstain: closed,
  notVoting: fc.oneof(fc.constant(0), closed),
  present: attendance,
  members: attendance,
})

/** Tallies whose votes and margin are numbers or closed ranges. */
export const marginTallies: fc.Arbitrary<Tally> = fc
  .tuple(closedTallies, fc.record({ of: fc.constantFrom('for' as const, 'against' as const), by: closed }))
  .map(([tally, margin]) => ({ ...tally, margin }))

/** Tallies with a margin besides, or with up to two figures that are open. */
export const openTallies: fc.Arbitrary<Tally> = fc
  .tuple(
    closedTallies,
    fc.subarray(['for', 'against', 'abstain', 'notVoting', 'present', 'members'] as const, { maxLength: 2 }),
    fc.tuple(open, open),
    fc.option(fc.record({ of: fc.constantFrom('for' as const, 'against' as const), by: fc.oneof(closed, open) })),
  )
  .map(([tally, keys, counts, margin]) => ({
    ...tally,
    ...Object.fromEntries(keys.map((key, i) => [key, counts[i]])),
    ...(margin && { margin }),
  }))

/** Tallies of which everything is known. */
export const exactTallies = fc.record({
  for: fc.nat(40),
  against: fc.nat(40),
  abstain: fc.nat(20),
  notVoting: fc.nat(5),
})
