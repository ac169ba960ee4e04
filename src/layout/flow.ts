/** People who can have moved from a group before to a group after, by their places. */
export interface Flow {
  /** Place of the group before, from 0. */
  readonly from: number
  /** Place of the group after, from 0. */
  readonly to: number
  /** How many must have moved. */
  readonly least: number
  /** How many can have moved, `least` among them. */
  readonly most: number
}

/** Groups and what lies between them. */
export interface FlowInput {
  /** Sizes, from the top. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly flows: readonly Flow[]
}

/** From one place to another, along a column. */
export type FlowSpan = readonly [from: number, to: number]

/** Where groups and ribbons stand. */
export interface FlowLayout {
  /** Length of one person. */
  readonly unit: number
  readonly before: readonly FlowSpan[]
  readonly after: readonly FlowSpan[]
  /** One a flow: the ends of what must have moved, and of what can have. */
  readonly ribbons: readonly {
    readonly least: { readonly before: FlowSpan; readonly after: FlowSpan }
    readonly most: { readonly before: FlowSpan; readonly after: FlowSpan }
  }[]
}

/**
 * Two columns of groups, as long as they are large, with ribbons between: as wide as
 * the least that must have moved, in the middle of a band as wide as the most that
 * can have. The least of a group lie side by side; the bands overlap, as not all of them can hold at once.
 *
 * @param height - of the columns
 * @param gap - between two groups of a column
 *
 * @example
 * flow({ before: [6, 4], after: [10], flows: [{ from: 0, to: 0, least: 6, most: 6 }, { from: 1, to: 0, least: 4, most: 4 }] }, 12, 2).before
 * // => [[0, 6], [8, 12]]
 */
export function flow({ before, after, flows }: FlowInput, height: number, gap: number): FlowLayout {
  const gaps = (sizes: readonly number[]) => gap * Math.max(0, sizes.filter((size) => size > 0).length - 1)
  const room = (sizes: readonly number[]) => (height - gaps(sizes)) / Math.max(1, sum(sizes))
  const unit = Math.max(0, Math.min(room(before), room(after)))
  const columns = { before: column(before, unit, gap), after: column(after, unit, gap) }
  const slots = {
    before: slotsOf(before, flows, ({ from }) => from),
    after: slotsOf(after, flows, ({ to }) => to),
  }
  return {
    unit,
    ...columns,
    ribbons: flows.map((own, i) => {
      const end = (day: 'before' | 'after', size: number): FlowSpan => {
        const group = day === 'before' ? own.from : own.to
        const [top] = columns[day][group]!
        const whole = (day === 'before' ? before : after)[group]!
        const from = Math.min(Math.max(0, slots[day][i]! - size / 2), Math.max(0, whole - size))
        return [top + from * unit, top + (from + size) * unit]
      }
      const ends = (size: number) => ({ before: end('before', size), after: end('after', size) })
      return { least: ends(own.least), most: ends(own.most) }
    }),
  }
}

function column(sizes: readonly number[], unit: number, gap: number): FlowSpan[] {
  let top = 0
  return sizes.map((size) => {
    const span: FlowSpan = [top, top + size * unit]
    if (size > 0) top = span[1] + gap
    return span
  })
}

/** The middle of each flow’s place in its group, in people: its least, and its part of those who may have gone anywhere. */
function slotsOf(sizes: readonly number[], flows: readonly Flow[], groupOf: (flow: Flow) => number): number[] {
  const middles = flows.map(() => 0)
  for (const [group, size] of sizes.entries()) {
    const own = [...flows.keys()].filter((i) => groupOf(flows[i]!) === group)
    const free = size - sum(own.map((i) => flows[i]!.least))
    const open = sum(own.map((i) => flows[i]!.most - flows[i]!.least))
    let from = 0
    for (const i of own) {
      const { least, most } = flows[i]!
      const slot = least + (open > 0 ? (free * (most - least)) / open : 0)
      middles[i] = from + slot / 2
      from += slot
    }
  }
  return middles
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, own) => all + own, 0)
}
