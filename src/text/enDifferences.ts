import { enCount } from './enCount.js'
import { enList } from './enList.js'
import type { VoteFacts } from './facts.js'
import type { Words } from './words.js'

/** What the figures of a tally are called in English. */
export const EN_FIGURES: Words['figures'] = {
  for: 'votes for',
  against: 'votes against',
  abstain: 'abstentions',
  notVoting: 'those not voting',
  present: 'those present',
  members: 'members',
}

/** Figures in which readings differ, in English, with who says what if asked. */
export function enDifferences({ differences }: Pick<VoteFacts, 'differences'>, withSources: boolean): string {
  return enList(
    differences.map(({ figure, told }) => {
      const counts = told.map(
        ({ source, count, about }) => `${withSources ? `${source}: ` : ''}${enCount(count, about)}`,
      )
      return `${EN_FIGURES[figure]} (${[...new Set(counts)].join(withSources ? '; ' : ', ')})`
    }),
  )
}
