/** Charts by the names that commands and elements have for them: what each is of, and of how many ids where that is fixed. */
export const KINDS = {
  tally: { of: 'one or more votes' },
  hemicycle: { of: 'a vote or a composition', count: 1 },
  hall: { of: 'a vote by leaving the room', count: 1 },
  trajectory: { of: 'a body and a camp', count: 2 },
  shift: { of: 'two votes or two compositions', count: 2 },
  readings: { of: 'a vote', count: 1 },
  rules: { of: 'a vote', count: 1 },
  flow: { of: 'two votes or two compositions', count: 2 },
  power: { of: 'a composition', count: 1 },
  ternary: { of: 'one or more votes' },
  adoption: { of: 'a vote', count: 1 },
} as const satisfies Readonly<Record<string, { readonly of: string; readonly count?: number }>>

/** The name of a chart. */
export type Kind = keyof typeof KINDS
