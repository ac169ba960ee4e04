/**
 * Ids of the factions under which sources count several parties, or those whom
 * they do not list: who is not named may be among them.
 */
export const lumps: readonly string[] = [
  'other',
  'menshevik-sr-bloc',
  'social-democrat',
  'internationalist',
  'national-groups',
  'ukrainian',
]
