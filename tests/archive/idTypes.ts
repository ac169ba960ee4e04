import type { Archive } from '../../src/index.js'

const TYPES = [
  ['SourceId', 'sources', 'source'],
  ['FactionId', 'factions', 'faction'],
  ['SovietId', 'soviets', 'body'],
  ['VoteId', 'votes', 'vote'],
  ['CompositionId', 'compositions', 'composition'],
  ['EventId', 'events', 'event'],
] as const

/** The text of `src/archive/ids.ts`: every id of the archive as a type, for an editor to complete. */
export function idTypes(archive: Archive): string {
  const types = TYPES.map(
    ([name, list, thing]) =>
      `/** Id of a ${thing} of the archive. */\n// prettier-ignore\nexport type ${name} =\n${union(archive[list])}\n`,
  )
  return ['/*\n * Written from the records by `npm run records`.\n */\n', ...types].join('\n')
}

/** Ids in the order of the alphabet, as many on a line as it holds. */
function union(things: readonly { readonly id: string }[]): string {
  const lines: string[] = []
  for (const id of things.map((thing) => thing.id).sort()) {
    const last = lines.at(-1)
    const next = `| '${id}'`
    if (last !== undefined && last.length + next.length < 118) lines[lines.length - 1] = `${last} ${next}`
    else lines.push(`  ${next}`)
  }
  return lines.join('\n')
}
