import type { Faction } from '../model/faction.js'

/**
 * A faction and those that it comes from, the oldest last.
 *
 * @example
 * lineOf(factionById(archive, 'left-sr')).map(({ id }) => id) // => ['left-sr', 'sr']
 */
export function lineOf(faction: Faction): Faction[] {
  const line: Faction[] = []
  // A faction that came from itself would keep this going.
  for (let at: Faction | undefined = faction; at && !line.includes(at); at = at.splitFrom?.faction) line.push(at)
  return line
}
