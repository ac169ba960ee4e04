import type { LocalText } from '../model/localText.js'
import { show } from '../model/show.js'
import type { SovietRecord } from './archiveRecords.js'
import { idOf } from './idOf.js'
import type { Fail, Later, NameIndex } from './nameIndex.js'
import { oneNamed } from './oneNamed.js'
import type { ReadingRow } from './readRow.js'

/**
 * The body that a row names: a known one, with which the row must agree, or a new
 * one.
 *
 * @param stubs - ids of bodies that rows have named as a whole whose part they tell of, and said no more of
 */
export function bodyOf(
  { id, name, partOf }: ReadingRow['soviet'],
  bodies: NameIndex<SovietRecord>,
  stubs: Set<string>,
  later: Later,
  fail: Fail,
): SovietRecord {
  const own = oneNamed('body', bodies, id, fail)
  const whole = partOf === undefined ? undefined : oneNamed('body', bodies, partOf, fail)
  const wholeId = whole?.id ?? (partOf === undefined ? undefined : idOf(partOf))
  if (own && !stubs.has(own.id)) {
    if (name && name.en !== own.name.en) {
      fail(`requires the name ${show(own.name.en)} of ${own.id}, got ${show(name.en)}`)
    }
    if (wholeId !== undefined && wholeId !== own.partOf) {
      fail(`requires ${own.id} as part of ${own.partOf ?? 'nothing'}, got ${show(partOf)}`)
    }
    return own
  }

  const made = newBody(own?.id ?? idOf(id), name ?? own?.name ?? { en: id }, wholeId)
  if (line(made, bodies).includes(made.id)) fail(`requires a body that is no part of itself, got ${show(id)}`)
  later(() => {
    stubs.delete(made.id)
    bodies.add(made)
    if (partOf === undefined || wholeId === undefined || whole) return
    stubs.add(wholeId)
    bodies.add(newBody(wholeId, { en: partOf }))
  })
  return made
}

/** Of a body of which the table gives the name alone, no more is said than that it is an assembly. */
function newBody(id: string, name: LocalText, partOf?: string): SovietRecord {
  return { id, name, short: name, kind: 'assembly', ...(partOf !== undefined && { partOf }) }
}

/** Ids of the bodies that a body is part of, from the nearest. */
function line(body: SovietRecord, bodies: NameIndex<SovietRecord>): string[] {
  const ids: string[] = []
  for (let at: SovietRecord | undefined = body; at?.partOf !== undefined; at = bodies.find(at.partOf)[0]) {
    if (ids.includes(at.partOf)) break
    ids.push(at.partOf)
  }
  return ids
}
