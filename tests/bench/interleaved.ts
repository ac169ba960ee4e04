/** What is done by one of those measured; a promise is waited for. */
export type Work = () => unknown

/** No median is of fewer. */
const ROUNDS = 9
/** A turn lasts at least so long, in milliseconds: the clock is too coarse for less, and code is not yet warm. */
const TURN = 20
/** Whoever takes longer for one call, in milliseconds, is called once and not waited for again. */
const PATIENCE = 5_000

/**
 * Median milliseconds of one call, of each of those measured, by turns.
 *
 * @returns what a single call took of those that take more than five seconds
 */
export async function interleaved<K extends string>(works: Readonly<Record<K, Work>>): Promise<Record<K, number>> {
  const calls = new Map<K, number>()
  const once = new Map<K, number>()
  for (const name of Object.keys(works) as K[]) {
    const first = await timeOf(works[name], 1)
    if (first > PATIENCE) once.set(name, first)
    else calls.set(name, await callsIn(works[name]))
  }
  const times = await medians([...calls.keys()], (name) => timeOf(works[name], calls.get(name)!))
  return Object.fromEntries([...Object.entries(times), ...once]) as Record<K, number>
}

/**
 * The middle one of nine numbers of each of those measured. They take turns, and another begins each round, so that a
 * slow moment of the machine falls on all of them.
 */
export async function medians<K extends string>(
  names: readonly K[],
  turn: (name: K) => Promise<number>,
): Promise<Record<K, number>> {
  const values = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) values.get(name)!.push(await turn(name))
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name)!)])) as Record<K, number>
}

/** The middle one; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!
}

/** As many calls as fill a turn, found by doubling, which also warms the code. */
async function callsIn(work: Work): Promise<number> {
  for (let calls = 1; ; calls *= 2) if ((await timeOf(work, calls)) * calls >= TURN) return calls
}

async function timeOf(work: Work, calls: number): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < calls; call++) await work()
  return (performance.now() - start) / calls
}
