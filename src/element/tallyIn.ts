import { fieldOf } from '../exchange/fieldOf.js'
import { parseCount } from '../exchange/parseCount.js'
import { TOTAL } from '../exchange/words.js'
import type { Count } from '../model/count.js'
import { show } from '../model/show.js'
import type { Tally } from '../model/tally.js'

/** Names of a tally’s figures by those that tables have for them. */
const FIGURES = new Map([
  ['for', 'for'],
  ['against', 'against'],
  ['abstain', 'abstain'],
  ['not_voting', 'notVoting'],
  ['present', 'present'],
  ['members', 'members'],
] as const)

type Figure = typeof FIGURES extends ReadonlyMap<string, infer Name> ? Name : never

/** A share behind a count says the count again, as a column of shares does. */
const SHARE = /\s*\([^()]*[%‰]\s*\)$/

/**
 * The figures of one vote in a table that a reader sees: a row each, its name first, or a column each with its name
 * above. Nothing is guessed or left out but shares, and totals that are what the sides add up to.
 *
 * @param rows - texts of the cells
 * @throws RangeError with every cell that is not understood
 */
export function tallyIn(rows: readonly (readonly string[])[]): Tally & { readonly about: boolean } {
  const filled = rows.filter((cells) => cells.some((text) => text !== ''))
  const isFlat = filled.length === 2 && filled[0]!.filter((name) => figureOf(name)).length > 1
  const pairs = isFlat ? filled[0]!.map((name, i) => [name, filled[1]![i] ?? '']) : filled
  const problems: string[] = []
  const tally: Partial<Record<Figure, Count>> = {}
  const totals: (readonly [name: string, count: Count])[] = []
  let isAbout = false
  for (const [i, [name = '', ...cells]] of pairs.entries()) {
    const [text = '', ...others] = cells.filter((cell) => cell !== '' && !/^[^(]*[%‰]$/.test(cell))
    const figure = figureOf(name)
    const isTotal = TOTAL.test(name)
    if (figure === undefined && !isTotal) {
      // What stands above the figures is their header.
      if (i > 0 || /\d/.test(text)) problems.push(`requires a known figure such as "for" or «за», got ${show(name)}`)
      continue
    }
    if (others.length > 0) problems.push(`requires one number for ${show(name)}, got ${others.length + 1}`)
    if (figure && tally[figure] !== undefined) problems.push(`requires one row for ${show(name)}, got a second`)
    const read = parseCount(text.replace(SHARE, ''))
    if ('problem' in read) problems.push(`${read.problem} at ${show(name)}`)
    else if (figure) {
      tally[figure] = read.value.count
      isAbout ||= read.value.about
    } else totals.push([name, read.value.count])
  }
  for (const side of ['for', 'against'] as const) {
    if (tally[side] === undefined && problems.length === 0) problems.push(`requires a figure ${show(side)}, got none`)
  }
  const sum = addedUp([tally.for ?? null, tally.against ?? null, tally.abstain ?? 0])
  for (const [name, count] of totals) {
    if (count !== sum)
      problems.push(`requires the sum ${String(sum)} of the sides at ${show(name)}, got ${show(count)}`)
  }
  if (problems.length > 0) throw new RangeError(`soviet-tally ${problems.join('; ')}`)
  return { for: null, against: null, ...tally, about: isAbout }
}

/** The sum of counts that are all known to be one number; else `null`. */
function addedUp(counts: readonly Count[]): number | null {
  return counts.every((count) => typeof count === 'number') ? counts.reduce((sum, count) => sum + count, 0) : null
}

function figureOf(name: string): Figure | undefined {
  // A map answers any key.
  return FIGURES.get(fieldOf(name, new Map()) as 'for')
}
