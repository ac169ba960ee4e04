import { fieldOf } from '../exchange/fieldOf.js'
import { parseCount } from '../exchange/parseCount.js'
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

/** A share behind a count says the count again. */
const SHARE = /\s*\([^()]*[%‰]\s*\)$/

/**
 * The figures of one vote in a table that a reader sees: a row each, its name first, or a column each with its name
 * above. Nothing is guessed or left out.
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
  let isAbout = false
  for (const [i, [name = '', text = '', ...others]] of pairs.entries()) {
    const figure = figureOf(name)
    if (figure === undefined) {
      // What stands above the figures is their header.
      if (i > 0 || /\d/.test(text)) problems.push(`requires a known figure such as "for" or «за», got ${show(name)}`)
      continue
    }
    if (others.length > 0) problems.push(`requires one number for ${show(name)}, got ${others.length + 1}`)
    if (tally[figure] !== undefined) problems.push(`requires one row for ${show(name)}, got a second`)
    const read = parseCount(text.replace(SHARE, ''))
    if ('problem' in read) problems.push(`${read.problem} at ${show(name)}`)
    else {
      tally[figure] = read.value.count
      isAbout ||= read.value.about
    }
  }
  for (const side of ['for', 'against'] as const) {
    if (tally[side] === undefined && problems.length === 0) problems.push(`requires a figure ${show(side)}, got none`)
  }
  if (problems.length > 0) throw new RangeError(`soviet-tally ${problems.join('; ')}`)
  return { for: null, against: null, ...tally, about: isAbout }
}

function figureOf(name: string): Figure | undefined {
  // A map answers any key.
  return FIGURES.get(fieldOf(name, new Map()) as 'for')
}
