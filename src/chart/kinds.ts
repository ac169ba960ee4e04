/** What a chart is of. */
export interface KindOf {
  /** In words. */
  readonly of: string
  /** Lists of a record that have it, the preferred one first; for a trajectory one thing of each. */
  readonly from: readonly ('votes' | 'compositions' | 'soviets' | 'camps')[]
  /** Of how many things, where that is fixed. */
  readonly count?: number
}

const EITHER = ['compositions', 'votes'] as const

/** Charts by the names that commands and elements have for them. */
export const KINDS = {
  tally: { of: 'one or more votes', from: ['votes'] },
  hemicycle: { of: 'a vote or a composition', from: EITHER, count: 1 },
  hall: { of: 'a vote by leaving the room', from: ['votes'], count: 1 },
  trajectory: { of: 'a body and a camp', from: ['soviets', 'camps'], count: 2 },
  shift: { of: 'two votes or two compositions', from: EITHER, count: 2 },
  readings: { of: 'a vote', from: ['votes'], count: 1 },
  rules: { of: 'a vote', from: ['votes'], count: 1 },
  flow: { of: 'two votes or two compositions', from: EITHER, count: 2 },
  power: { of: 'a composition', from: ['compositions'], count: 1 },
  ternary: { of: 'one or more votes', from: ['votes'] },
  adoption: { of: 'a vote', from: ['votes'], count: 1 },
} as const satisfies Readonly<Record<string, KindOf>>

/** The name of a chart. */
export type Kind = keyof typeof KINDS
