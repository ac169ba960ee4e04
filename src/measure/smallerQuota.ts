import type { Game } from './game.js'

/** The seats that carry a motion, or those that block it, where they are fewer: who decides the one decides the other. */
export function smallerQuota({ total, quota }: Pick<Game, 'total' | 'quota'>): number {
  return Math.min(quota, total - quota + 1)
}
