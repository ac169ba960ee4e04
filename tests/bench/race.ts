import { Bench } from 'tinybench'

/** One of ours beside what it is measured against, at one size. */
export interface Heat {
  /** How large the input is, in words of the reader: `n = 51`. */
  readonly size: string
  /** How many times as large as the heat before: growth is shown beside it. */
  readonly times?: number
  readonly ours: () => unknown
  readonly anchor: () => unknown
}

/** A measure, and the anchor that is run beside it. */
export interface Race {
  readonly what: string
  readonly anchor: string
  readonly heats: readonly Heat[]
}

/** A line of the table that `npm run bench` prints. */
export interface Line {
  readonly what: string
  readonly size: string
  readonly ours: string
  readonly anchor: string
  readonly ratio: string
  readonly growth: string
}

/** Runs all heats of a race, ours and the anchor by turns in one process. */
export async function race({ what, anchor, heats }: Race): Promise<Line[]> {
  const lines: Line[] = []
  let before: number | undefined
  for (const heat of heats) {
    const bench = new Bench({ time: 300, warmupTime: 100, iterations: 3, warmupIterations: 1 })
    bench.add('ours', () => void heat.ours()).add('anchor', () => void heat.anchor())
    await bench.run()
    const [ours = NaN, theirs = NaN] = bench.tasks.map(({ name, result }) => {
      if (!('latency' in result))
        throw new Error(`race requires a heat that ends, got ${result.state} in ${what} ${name}`)
      return result.latency.p50
    })
    lines.push({
      what,
      size: heat.size,
      ours: milliseconds(ours),
      anchor: `${milliseconds(theirs)} ${anchor}`,
      ratio: `${(ours / theirs).toPrecision(2)}×`,
      growth:
        before === undefined || heat.times === undefined ? '' : `${(ours / before).toPrecision(2)}× for ${heat.times}×`,
    })
    before = ours
  }
  return lines
}

function milliseconds(time: number): string {
  return `${time.toPrecision(3)} ms`
}
