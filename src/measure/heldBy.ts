import type { House } from '../model/composition.js'
import type { Faction } from '../model/faction.js'
import { houseBase } from './houseBase.js'
import { type HousePart, houseParts } from './houseParts.js'
import { lineOf } from './lineOf.js'
import { partsOf } from './partsOf.js'
import { rootOf } from './rootOf.js'
import type { Shares } from './shares.js'
import { type Span, spanOf } from './spanOf.js'
import { spanSum } from './spanSum.js'

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
  const listed = seatsOf(own)
  const held = hides ? { ...listed, most: Infinity } : listed
  const elsewhere = seatsOf(apart).least
  const total = totalOf(house, seatsOf(parts).least)

  const share = () => {
    switch (houseBase(house)) {
      case 'total':
        return shareOfTotal(held, elsewhere, total)
      case 'printed':
        return printedShare(own, apart, hides !== null)
      case 'listed':
        return hides ? null : shareOfListed(held, seatsOf(others))
    }
  }
  return { seats: { ...held, most: Math.min(held.most, total.most - elsewhere) }, share: share() }
}

/** In which parts those may be who are not listed; `null` where all are listed, or something that holds them. */
function hidingPlace(who: readonly Faction[], own: readonly HousePart[]) {
  const listed = new Set(own.map(({ faction }) => faction?.id))
  const missing = who.filter((faction) => !lineOf(faction).some(({ id }) => listed.has(id)))
  if (missing.length === 0) return null
  const roots = new Set(missing.map((faction) => rootOf(faction).id))
  const anywhere = missing.some(({ collective }) => collective)
  return ({ faction }: HousePart) =>
    anywhere || !faction || faction.collective === true || roots.has(rootOf(faction).id)
}

function seatsOf(parts: readonly HousePart[]): Span {
  return spanSum(parts.map(({ seats }) => seats))
}

/** The stated total; without limits where none is stated, or the parts exceed it. */
function totalOf(house: House, listed: number): Span {
  if (partsOf(house).over > 0) return { least: listed, most: Infinity }
  const { least, most } = spanOf(house.total)
  return { least: Math.max(least, listed), most }
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

function shareOfListed(own: Span, { least, most }: Span): Shares | null {
  if (own.least + least === 0) return null
  return {
    least: own.least === 0 ? 0 : own.least / (own.least + most),
    most: own.most === Infinity ? 1 : own.most === 0 ? 0 : own.most / (own.most + least),
  }
}

function printedShare(own: readonly HousePart[], apart: readonly HousePart[], open: boolean): Shares {
  const printed = (parts: readonly HousePart[]) => parts.flatMap(({ percent }) => percent ?? [])
  const told = spanSum(printed(own))
  const least = Math.min(100, told.least)
  const room = 100 - spanSum(printed(apart)).least
  const most = open || printed(own).length < own.length ? room : told.most
  return { least: least / 100, most: Math.min(100, Math.max(least, most)) / 100 }
}
