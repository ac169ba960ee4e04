import { ruCount } from './ruCount.js'
import { ruList } from './ruList.js'
import type { VoteFacts } from './facts.js'
import type { Words } from './words.js'

/** What the figures of a tally are called in Russian. */
export const RU_FIGURES: Words['figures'] = {
  for: 'голосов за',
  against: 'голосов против',
  abstain: 'воздержавшихся',
  notVoting: 'не голосовавших',
  present: 'присутствовавших',
  members: 'членов',
}

/** Figures in which readings differ, in Russian, with who says what if asked. */
export function ruDifferences({ differences }: Pick<VoteFacts, 'differences'>, withSources: boolean): string {
  return ruList(
    differences.map(({ figure, told }) => {
      const counts = told.map(
        ({ source, count, about }) => `${withSources ? `${source} — ` : ''}${ruCount(count, about)}`,
      )
      return `${RU_FIGURES[figure]} (${[...new Set(counts)].join(withSources ? '; ' : ', ')})`
    }),
  )
}
