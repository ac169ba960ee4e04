/** Where to look at a function from 0 to 1, and how much each look weighs. */
export interface Quadrature {
  readonly places: readonly number[]
  readonly weights: readonly number[]
}

/**
 * The rule of Gauss and Legendre on [0, 1]: with `count` places it integrates every
 * polynomial of degree below 2 · `count` without error.
 *
 * @param count - at least 1
 *
 * @see P. J. Davis and P. Rabinowitz, Methods of Numerical Integration, 2nd ed. (1984), 2.7
 *
 * @example
 * gaussLegendre(1) // => { places: [0.5], weights: [1] }
 */
export function gaussLegendre(count: number): Quadrature {
  const roots = Array.from({ length: count }, (_, i) => rootOf(count, i))
  return {
    places: roots.map(({ root }) => (1 - root) / 2),
    weights: roots.map(({ root, slope }) => 1 / ((1 - root * root) * slope * slope)),
  }
}

/** The root of the Legendre polynomial that is number `i` from the right, by Newton’s steps from a near guess. */
function rootOf(degree: number, i: number): { root: number; slope: number } {
  let root = 2 * i + 1 === degree ? 0 : Math.cos((Math.PI * (i + 0.75)) / (degree + 0.5))
  // From that guess four steps reach the last digit; more do no harm.
  for (let step = 0; step < 6; step++) root -= legendre(degree, root).value / legendre(degree, root).slope
  return { root, slope: legendre(degree, root).slope }
}

function legendre(degree: number, x: number): { value: number; slope: number } {
  let [before, value] = [0, 1]
  for (let k = 1; k <= degree; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) }
}
