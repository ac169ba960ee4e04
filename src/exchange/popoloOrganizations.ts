import { didYouMean } from '../model/didYouMean.js'
import { show } from '../model/show.js'
import { at } from './at.js'
import { idMaker } from './idMaker.js'
import { organizationRecord, type OrganizationRecord } from './organizationRecord.js'
import { organizationRole, type OrganizationRole } from './organizationRole.js'
import type { Placed } from './placed.js'
import type { ReadingReport } from './readingReport.js'

/** What a Popolo organization becomes: a body, or a faction, with its id there. */
export interface Organization {
  readonly place: Placed
  readonly role: OrganizationRole
  readonly id: string
}

/** The organizations of a file, those that stand within other records among them. */
export interface PopoloOrganizations {
  /** The body that a record names; `undefined` if it names none that is known. */
  readonly bodyOf: (record: Placed, key?: string) => Organization | undefined
  /** The group of a count or a voter: a faction, unless it is a body. */
  readonly groupOf: (record: Placed, key?: string) => Organization | undefined
  /** All of them, in the order of the file. */
  readonly records: () => OrganizationRecord[]
}

interface Entry {
  readonly place: Placed
  readonly name: string
  organization?: Organization
}

/** Near misses are looked for among all ids; beyond so many unknown ones, something else is wrong. */
const HINTS = 100

/**
 * The organizations of a Popolo file. What one is, its classification says, or
 * else what it does: a voting body is an assembly, a group of voters a faction.
 *
 * @param list - those that the file lists
 * @param embedded - what other records hold in the place of one
 */
export function popoloOrganizations(
  list: readonly Placed[],
  embedded: readonly Placed[],
  report: ReadingReport,
): PopoloOrganizations {
  const entries: Entry[] = []
  const byId = new Map<string, Entry>()
  const byName = new Map<string, Entry>()
  const ids = { body: idMaker(), faction: idMaker() }
  const nearest = new Map<string, string>()

  for (const place of list) register(place)
  // One record may name by id what another holds.
  for (const place of embedded) within(place)

  function register(place: Placed): Entry | undefined {
    const id = report.text(at(place, 'id'))
    const name = report.text(at(place, 'name'))
    const known = id === undefined ? undefined : byId.get(id)
    if (known) report.add(at(place, 'id').keys, `requires an id of its own, got ${show(id)}`)
    else if (name === undefined) report.requires(at(place, 'name'), 'the name of an organization')
    if (known || name === undefined) return known

    const entry: Entry = { place, name }
    entries.push(entry)
    if (id !== undefined) byId.set(id, entry)
    if (!byName.has(name)) byName.set(name, entry)
    const role = organizationRole(place)
    if (role) settle(entry, role)
    return entry
  }

  function settle(entry: Entry, role: OrganizationRole): Organization {
    const id = report.text(at(entry.place, 'id')) ?? entry.name
    const [space, own] =
      role === 'faction' ? (['faction', id.replace(/^party\//, '')] as const) : (['body', id] as const)
    return (entry.organization ??= { place: entry.place, role, id: ids[space](own) })
  }

  /** By id where one is given, else by what is embedded: `organization_id`, `organization`. */
  function named(record: Placed, key: string): Entry | undefined {
    const id = report.text(at(record, `${key}_id`))
    const embedded = at(record, key)
    if (id === undefined) return within(embedded)
    const entry = byId.get(id)
    if (entry) return entry
    if (report.text(at(embedded, 'name')) !== undefined) return within(embedded, id)
    const near = nearest.get(id) ?? (nearest.size < HINTS ? didYouMean(id, [...byId.keys()]) : '')
    nearest.set(id, near)
    report.repeated(at(record, `${key}_id`).keys, `unknown organization ${show(id)}${near}`)
    return undefined
  }

  function within(place: Placed, id?: string): Entry | undefined {
    const { value, keys } = place
    if (value === null || value === undefined) return undefined
    if (typeof value !== 'object') {
      const text = report.text(place)
      if (text === undefined) return undefined
      return byId.get(text) ?? byName.get(text) ?? register({ value: { name: text }, keys })
    }
    const own = id ?? report.text(at(place, 'id'))
    const name = report.text(at(place, 'name'))
    const known = own === undefined ? byName.get(name ?? '') : byId.get(own)
    return known ?? register({ value: { ...value, ...(own !== undefined && { id: own }) }, keys })
  }

  function bodyOf(record: Placed, key = 'organization'): Organization | undefined {
    const entry = named(record, key)
    if (!entry) return undefined
    if (entry.organization?.role === 'faction') {
      report.add(at(record, `${key}_id`).keys, `requires a body that votes, got the party ${show(entry.name)}`)
      return undefined
    }
    if (!entry.organization) {
      report.requires(at(entry.place, 'classification'), 'the kind of a body such as "assembly", which it is read as')
    }
    return settle(entry, 'assembly')
  }

  function groupOf(record: Placed, key = 'group'): Organization | undefined {
    const entry = named(record, key)
    return entry && settle(entry, 'faction')
  }

  function records(): OrganizationRecord[] {
    const parents = new Map<Organization, Organization | undefined>()
    const line = entries.flatMap(({ organization }) => organization ?? [])
    // A parent without a classification is a body by being one, and may have a parent itself.
    for (const child of line) {
      if (child.role === 'faction' || parents.has(child)) continue
      const parent = bodyOf(child.place, 'parent')
      parents.set(child, parent)
      if (parent) line.push(parent)
    }
    return entries.flatMap(({ place, organization }) => {
      if (organization) return [organizationRecord(organization, parents.get(organization), report)]
      report.requires(at(place, 'classification'), 'a classification such as "party" or "assembly"')
      return []
    })
  }

  return { bodyOf, groupOf, records }
}
