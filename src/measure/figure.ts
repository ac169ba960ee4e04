/** The figures of a tally that are counts. */
export const FIGURES = ['for', 'against', 'abstain', 'notVoting', 'present', 'members'] as const

/** A figure of a tally. */
export type Figure = 'for' | 'against' | 'abstain' | 'notVoting' | 'present' | 'members'
