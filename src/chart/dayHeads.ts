import type { Chart } from 'chart.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import type { Theme } from './theme.js'
import { type Run, write } from './write.js'

/** Writes two days over two columns, the first ending at its own; one under the other where they are too long for one line. */
export function dayHeads(
  { ctx, chartArea }: Chart,
  days: readonly [string, string],
  [from, to]: readonly [number, number],
  theme: Theme,
): void {
  const { left, right, top } = chartArea
  const runs = days.map((day): Run[] => {
    return [shortRun(ctx, { text: day, colour: theme.ink, bold: true }, right - left)]
  }) as [Run[], Run[]]
  const [first, second] = runs.map((own) => runsWidth(ctx, own)) as [number, number]
  const at = { first: Math.max(left, from - first), second: Math.min(right - second, to) }
  const fits = at.first + first + 12 <= at.second
  write(ctx, runs[0], at.first, top + (fits ? 26 : 12))
  write(ctx, runs[1], at.second, top + (fits ? 26 : 29))
}
