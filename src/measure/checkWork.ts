import type { Game } from './game.js'

/**
 * Refuses what would take longer than about a second, on behalf of `caller`.
 *
 * @param steps - how many additions it takes
 * @param most - how many are allowed
 * @throws RangeError with the size of the game
 */
export function checkWork(
  caller: string,
  { seats, total }: Pick<Game, 'seats' | 'total'>,
  steps: number,
  most: number,
): void {
  if (steps > most) {
    const size = `${seats.length} groups of ${total} seats`
    throw new RangeError(`${caller} requires at most ${most} additions of coalitions, got ${steps} for ${size}`)
  }
}
