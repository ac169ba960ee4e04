import { field } from './field.js'
import { show } from './show.js'

/**
 * Refuses what is no archive or no query, on behalf of `caller`.
 *
 * @param lists - those of the archive that are asked
 * @throws TypeError if the archive has not these lists, or the query is no object
 */
export function checkAsked(caller: string, archive: object, lists: readonly string[], query: object): void {
  if (!lists.every((list) => Array.isArray(field(archive, list)))) {
    throw new TypeError(`${caller} requires an archive, got ${show(archive)}`)
  }
  const asked: unknown = query
  if (typeof asked !== 'object' || asked === null) throw new TypeError(`${caller} requires a query, got ${show(asked)}`)
}
