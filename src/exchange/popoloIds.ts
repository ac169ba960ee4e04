/** Popolo keeps bodies and parties in one list, and sittings and happenings in another; the model’s ids are unique only in their own. */
export const popoloIds = {
  party: (id: string) => `party/${id}`,
  session: (id: string) => `session/${id}`,
  source: (id: string) => `urn:soviet-tally:source:${id}`,
} as const
