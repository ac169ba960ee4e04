/** A line of the table: ours beside another’s. */
export interface Row {
  readonly what: string
  /** How large the input is, in words of the reader. */
  readonly size: string
  readonly ours: string
  /** Whom ours is held against, and what it took there; both empty where an aim stands alone. */
  readonly peer: string
  readonly theirs: string
  /** How many times less ours takes, or how many times more. */
  readonly ratio: string
  /** What the design asks for; empty where the row only tells. */
  readonly aim: string
  /** Whether the aim is reached; left out where there is none. */
  readonly met?: boolean
}

/** What one of those measured took, in a unit that all of a row share. */
export interface Measured {
  readonly what: string
  readonly size: string
  readonly peer: string
  readonly ours: number
  readonly theirs: number
  readonly unit: string
  /** What was seen besides the number: seats left out, pixels painted. */
  readonly seen?: string
  /** What the design asks for, and whether ours divided by theirs does it. */
  readonly aim?: string
  readonly reached?: (ratio: number) => boolean
}

/** A line of two numbers. */
export function compared({ what, size, peer, ours, theirs, unit, seen = '', aim = '', reached }: Measured): Row {
  const ratio = ours / theirs
  return {
    what,
    size,
    ours: told(ours, unit),
    peer,
    theirs: `${told(theirs, unit)}${seen && `, ${seen}`}`,
    ratio: ratio < 1 ? `${figure(1 / ratio)}× less` : `${figure(ratio)}× as much`,
    aim,
    ...(reached && { met: reached(ratio) }),
  }
}

/** A line of one number, and what it is to be. */
export function aimed(what: string, size: string, ours: string, aim: string, met: boolean): Row {
  return { what, size, ours, peer: '', theirs: '', ratio: '', aim, met }
}

/** A number with its unit. */
export function told(value: number, unit: string): string {
  return `${figure(value)} ${unit}`
}

/** Three digits that count. */
function figure(value: number): string {
  if (value === 0) return '0'
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
}
