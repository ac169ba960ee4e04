import { at } from './at.js'
import type { Placed } from './placed.js'
import type { Organization } from './popoloOrganizations.js'
import type { ReadingReport } from './readingReport.js'

/** A body or a faction as `parseArchive` reads it. */
export interface OrganizationRecord {
  readonly list: 'soviets' | 'factions'
  readonly place: Placed
  readonly record: object
}

const KNOWN = ['id', 'name', 'other_names', 'classification', 'description']

/**
 * The record of an organization. Popolo has no colours and no order of parties:
 * a faction is `other`, in the middle.
 *
 * @param parent - the body that it is a part of
 */
export function organizationRecord(
  { place, role, id }: Organization,
  parent: Organization | undefined,
  report: ReadingReport,
): OrganizationRecord {
  const { name, short } = namesOf(place, report)
  const note = report.text(at(place, 'description'))
  const common = { id, name, short, ...(note !== undefined && { note }) }
  if (role === 'faction') {
    report.others(place, KNOWN)
    return { list: 'factions', place, record: { ...common, colour: 'other', place: 50 } }
  }
  report.others(place, [...KNOWN, 'parent_id', 'parent', 'area'])
  return {
    list: 'soviets',
    place,
    record: { ...common, kind: role, ...areaOf(at(place, 'area'), report), ...(parent && { partOf: parent.id }) },
  }
}

function namesOf(place: Placed, report: ReadingReport) {
  const en = report.text(at(place, 'name')) ?? ''
  const names = new Map<string, string>()
  for (const other of report.items(at(place, 'other_names'))) {
    const note = report.text(at(other, 'note')) ?? ''
    const name = report.text(at(other, 'name'))
    if (name !== undefined && ['short', 'ru', 'short ru'].includes(note) && !names.has(note)) names.set(note, name)
    else report.repeated(other.keys, 'no place in an archive for other names')
  }
  const text = (english: string, russian: string | undefined) => ({
    en: english,
    ...(russian !== undefined && { ru: russian }),
  })
  return { name: text(en, names.get('ru')), short: text(names.get('short') ?? en, names.get('short ru')) }
}

function areaOf(area: Placed, report: ReadingReport) {
  report.others(area, ['name', 'geometry'])
  const name = report.text(at(area, 'name'))
  const geometry = at(area, 'geometry')
  const { value } = at(geometry, 'coordinates')
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : []
  const isPoint = isWithin(lat, 90) && isWithin(lon, 180)
  if (!isPoint && geometry.value !== undefined && geometry.value !== null) {
    report.requires(geometry, 'a GeoJSON point in degrees')
  }
  return { ...(name !== undefined && { place: { en: name } }), ...(isPoint && { coordinates: { lat, lon } }) }
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most
}
