/** Charts by the names that commands have for them, with what each is of. */
export const KINDS = {
  tally: 'one or more votes',
  hemicycle: 'a vote or a composition',
  hall: 'a vote by leaving the room',
  trajectory: 'a body and a camp',
  shift: 'two votes or two compositions',
  readings: 'a vote',
  rules: 'a vote',
  flow: 'two votes or two compositions',
  power: 'a composition',
  ternary: 'one or more votes',
  adoption: 'a vote',
} as const

/** The name of a chart. */
export type Kind = keyof typeof KINDS
