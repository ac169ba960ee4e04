/**
 * Where labels stand along a line so that none covers another: as near to where they want to be as their distance
 * and their order allow, in the sense of least squares.
 *
 * @param wanted - places, ascending
 * @param apart - least distance of two neighbours
 * @param from - least place
 * @param to - greatest place; there must be room for all, or they go beyond it
 * @returns places in the order of `wanted`
 *
 * @see R. E. Barlow et al., Statistical Inference under Order Restrictions (1972), on pooling adjacent violators
 *
 * @example
 * spread([10, 11, 50], 5, 0, 60) // => [8, 13, 50]
 */
export function spread(wanted: readonly number[], apart: number, from: number, to: number): number[] {
  // Without the distances that must lie between them places may be equal, and only must not fall.
  const pools: { sum: number; size: number }[] = []
  for (const [i, place] of wanted.entries()) {
    let pool = { sum: place - i * apart, size: 1 }
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size }
      pools.pop()
    }
    pools.push(pool)
  }
  const end = Math.max(from, to - (wanted.length - 1) * apart)
  return pools
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => Math.min(end, Math.max(from, sum / size))))
    .map((place, i) => place + i * apart)
}
