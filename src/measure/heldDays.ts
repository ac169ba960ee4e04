import type { Day } from '../model/day.js'
import { inOrder } from '../model/inOrder.js'
import { isMajority } from './isMajority.js'
import type { SharePoint } from './sharePoint.js'

/** Whether more than one half was held on a day; `null` where readings leave it open. */
export interface HeldDay {
  readonly day: Day
  readonly held: boolean | null
}

/**
 * The days of a series, in order, each with what its readings come to. A day of
 * which nothing is told is left out.
 *
 * @example
 * heldDays([{ day: '1917-09-09', share: { least: 0.6, most: 0.6 } }]) // => [{ day: '1917-09-09', held: true }]
 */
export function heldDays(series: readonly SharePoint[]): HeldDay[] {
  const byDay = new Map<Day, Set<boolean | null>>()
  for (const point of inOrder(series, ({ day }) => day)) {
    const held = heldAt(point)
    if (held !== undefined) byDay.set(point.day, (byDay.get(point.day) ?? new Set()).add(held))
  }
  const days = [...byDay].map(([day, all]) => ({ day, held: agreed(all) }))
  const within = new Map<string, Set<boolean | null>>()
  for (const { day, held } of days.filter(({ day }) => !isMonth(day))) {
    const month = day.slice(0, MONTH)
    within.set(month, (within.get(month) ?? new Set()).add(held))
  }
  // Of a month nobody knows whether it was before or behind a day of its own.
  return days.map(({ day, held }) => {
    const others = isMonth(day) ? [...(within.get(day) ?? [])] : []
    return { day, held: others.some((other) => other !== held) ? null : held }
  })
}

/** Characters of 1917-09. */
const MONTH = 7

function isMonth(day: Day): boolean {
  return day.length === MONTH
}

/** `undefined` where nothing is told. */
function heldAt({ share, majority }: SharePoint): boolean | null | undefined {
  if (majority !== undefined && majority !== null) return majority
  return share ? isMajority(share) : undefined
}

/** Readings that leave it open count where no other decides. */
function agreed(all: ReadonlySet<boolean | null>): boolean | null {
  const decided = [...all].filter((held) => held !== null)
  return decided.length === 1 ? decided[0]! : null
}
