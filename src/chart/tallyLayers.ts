import type { ChartDataset } from 'chart.js'
import { bounds } from '../model/bounds.js'
import type { Reading } from '../model/reading.js'
import type { Tally } from '../model/tally.js'
import { SIDES, type SideText } from '../text/sideTexts.js'
import { type SideLabel, UNKNOWN } from './placeLabels.js'
import { textOn } from './textOn.js'
import type { Theme } from './theme.js'

/** One layer of stacked bars: a side, or what of it is not known for certain. */
export interface TallyLayer {
  /** Place of the side in `SIDES`. */
  readonly side: number
  readonly dataset: ChartDataset<'bar', number[]>
  /** Row by row; `null` where a row has no such bar. */
  readonly labels: readonly (SideLabel | null)[]
  readonly details: readonly (readonly string[])[]
}

/** What rows of bars look like. */
interface Look {
  /** By row, then by side. */
  readonly texts: readonly (readonly SideText[])[]
  readonly colours: readonly (readonly string[])[]
  /** Of the sides. */
  readonly names: readonly string[]
  /** The least that the axis reaches. */
  readonly least: number
}

/** A count without an upper end is drawn beyond what is known, by this part of the picture: a sixteenth. */
const OPEN_END = 16
/** Half the gap between two sides, in pixels: what tells them apart where colours are lost. */
const GAP = 1
/** A side that is a smaller part of the picture keeps all its pixels: a sixtieth. */
const SLIGHT = 60
/** Width of a hollow bar’s outline, in pixels. */
const OUTLINE = 2
/** Height of a bar, in pixels. */
const BAR = 34

/** The layers of stacked bars, a row a tally, and how many votes the longest row shows. */
export function tallyLayers(
  rows: readonly (Tally | Reading<Tally>)[],
  { texts, colours, names, least }: Look,
  theme: Theme,
): { layers: readonly TallyLayer[]; widest: number } {
  const spans = SIDES.map((side) => rows.map((tally) => bounds(tally[side])))
  // Whoever says nothing of abstentions need not have seen any.
  const isOpen = (i: number, row: number) =>
    spans[i]![row]!.most === null && (SIDES[i] !== 'abstain' || spans[i]![row]!.least > 0)
  const ends = rows.map((_, row) => spans.reduce((sum, side) => sum + (side[row]!.most ?? side[row]!.least), 0))
  const known = Math.max(least, ...ends)
  const layers = SIDES.flatMap((_, i): TallyLayer[] => {
    const rounded = rows.map((tally) => 'source' in tally && tally.about === true)
    const open = spans[i]!.map(({ least, most }, row) => (isOpen(i, row) ? known / OPEN_END : (most ?? least) - least))
    const labels = rows.map((_, row) => {
      const count = spans[i]![row]!.least
      if (count === 0 && open[row] === 0) return null
      const hollow = rounded[row] === true || count === 0
      const colour = colours[row]![i]!
      return {
        ...texts[row]![i]!,
        ...(count === 0 && isOpen(i, row) && { count: UNKNOWN }),
        colour: hollow ? theme.ink : textOn(colour),
        fill: hollow ? theme.ground : colour,
        border: colour,
      }
    })
    const details = texts.map((row) => row[i]!.details)
    const side = {
      label: names[i]!,
      colours: colours.map((own) => own[i]!),
      theme,
      slight: known / SLIGHT,
    }
    const sure = { ...side, data: spans[i]!.map(({ least }) => least), hollow: rounded }
    const unsure = { ...side, data: open, hollow: rows.map(() => true), openEnd: rows.map((__, row) => isOpen(i, row)) }
    const isSure = rows.map((__, row) => spans[i]![row]!.least > 0)
    const own = { side: i, details }
    return [
      { ...own, dataset: bar(sure), labels: labels.map((label, row) => (isSure[row] ? label : null)) },
      ...(open.some((count) => count > 0)
        ? [{ ...own, dataset: bar(unsure), labels: labels.map((label, row) => (isSure[row] ? null : label)) }]
        : []),
    ]
  })
  const widest = Math.max(
    known,
    ...rows.map((_, row) => layers.reduce((sum, { dataset }) => sum + (dataset.data[row] ?? 0), 0)),
  )
  return { layers, widest }
}

/** One layer of the bars; `hollow` and `openEnd` row by row. */
interface Layer {
  readonly label: string
  readonly data: number[]
  readonly colours: readonly string[]
  readonly theme: Theme
  /** Below that count no gap is cut off. */
  readonly slight: number
  readonly hollow: readonly boolean[]
  readonly openEnd?: readonly boolean[]
}

function bar({ label, data, colours, theme, slight, hollow, openEnd }: Layer): ChartDataset<'bar', number[]> {
  const gap = { top: 0, bottom: 0, left: GAP, right: GAP }
  return {
    label,
    data,
    backgroundColor: hollow.map((is, row) => (is ? theme.ground : colours[row]!)),
    borderColor: hollow.map((is, row) => (is ? colours[row]! : theme.ground)),
    borderWidth: hollow.map((is, row) => (is ? OUTLINE : data[row]! < slight ? 0 : gap)),
    borderSkipped: hollow.map((_, row) => (openEnd?.[row] ? 'end' : false)),
    barThickness: BAR,
  }
}
