import { bounds } from '../model/bounds.js'
import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import { houseBase } from './houseBase.js'
import { type HousePart, houseParts } from './houseParts.js'
import type { Span } from './knownOf.js'
import { lineOf } from './lineOf.js'
import { partsOf } from './partsOf.js'
import type { Shares } from './shares.js'

/** What some of a house’s members hold of it. */
export interface Held {
  /** `most` may be infinite. */
  readonly seats: Span
  /** Of the house’s base, as `houseBase` names it; `null` where that can be empty, or leaves them out. */
  readonly share: Shares | null
}

/**
 * How many seats factions hold together, or a group of a label, as far as the
 * list and the total of a house tell. Who is not listed need not be absent: he may
 * be among the seats that nobody lists, in a group, in a faction under
 * which several are counted, in one of the same descent. Where a faction is listed and its wing is
 * not, the wing is counted in it.
 *
 * @param who - factions, or the English label of a group
 *
 * @example
 * const [house] = compositionById(archive, 'congress-soviets-2-1917-10').readings
 * heldBy(house, [factionById(archive, 'left-sr')]).seats // => { least: 0, most: 167 }
 */
export function heldBy(house: House, who: readonly Faction[] | string): Held {
  const parts = houseParts(house)
  const isOwn = ({ faction, label }: HousePart) =>
    typeof who === 'string' ? !faction && label.en === who : who.some(({ id }) => id === faction?.id)
  const own = parts.filter(isOwn)
  const others = parts.filter((part) => !isOwn(part))

  const hides = typeof who === 'string' ? (own.length > 0 ? null : () => true) : hidingPlace(who, own)
  const apart = hides ? others.filter((part) => !hides(part)) : others
  const least = sum(own.map(({ seats }) => seats.least))
  const most = hides ? Infinity : sum(own.map(({ seats }) => seats.most))
  const elsewhere = sum(apart.map(({ seats }) => seats.least))
  const total = totalOf(house, sum(parts.map(({ seats }) => seats.least)))

  const share = () => {
    switch (houseBase(house)) {
      case 'total':
        return shareOfTotal({ least, most }, elsewhere, total)
      case 'printed':
        return printedShare(own, apart, hides !== null)
      case 'listed':
        return hides ? null : shareOfListed({ least, most }, others)
    }
  }
  return { seats: { least, most: Math.min(most, total.most - elsewhere) }, share: share() }
}

/** In which parts those may be who are not listed; `null` where all are listed, or something that holds them. */
function hidingPlace(who: readonly Faction[], own: readonly HousePart[]) {
  const listed = new Set(own.map(({ faction }) => faction?.id))
  const missing = who.filter((faction) => !lineOf(faction).some(({ id }) => listed.has(id)))
  if (missing.length === 0) return null
  const roots = new Set(missing.map(rootId))
  const anywhere = missing.some(({ collective }) => collective)
  return ({ faction }: HousePart) => anywhere || !faction || faction.collective === true || roots.has(rootId(faction))
}

function rootId(faction: Faction): string {
  return lineOf(faction).at(-1)!.id
}

/** The stated total; without limits where none is stated, or the parts exceed it. */
function totalOf(house: House, listed: number): Span {
  if (partsOf(house).over > 0) return { least: listed, most: Infinity }
  const { least, most } = bounds(house.total)
  return { least: Math.max(least, listed), most: most ?? Infinity }
}

/** The most is where the total has just room for them and the others, or as near to that as it can be. */
function shareOfTotal(own: Span, elsewhere: number, total: Span): Shares | null {
  if (total.least === 0) return null
  const whole = Math.min(Math.max(own.most + elsewhere, total.least), total.most)
  return {
    least: own.least / total.most,
    most: whole === Infinity ? 1 : Math.min(own.most, whole - elsewhere) / whole,
  }
}

function shareOfListed(own: Span, others: readonly HousePart[]): Shares | null {
  const least = sum(others.map(({ seats }) => seats.least))
  const most = sum(others.map(({ seats }) => seats.most))
  if (own.least + least === 0) return null
  return {
    least: own.least === 0 ? 0 : own.least / (own.least + most),
    most: own.most === Infinity ? 1 : own.most === 0 ? 0 : own.most / (own.most + least),
  }
}

function printedShare(own: readonly HousePart[], apart: readonly HousePart[], open: boolean): Shares {
  const printed = own.flatMap(({ percent }) => percent ?? [])
  const least = Math.min(100, sum(printed.map((percent) => percent.least)))
  const room = 100 - sum(apart.map(({ percent }) => percent?.least ?? 0))
  const most = open || printed.length < own.length ? room : sum(printed.map((percent) => percent.most))
  return { least: least / 100, most: Math.min(100, Math.max(least, most)) / 100 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, own) => all + own, 0)
}
