import type { ChartConfiguration } from 'chart.js'
import { attended } from '../measure/attended.js'
import { majority } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { simpleMajority } from '../measure/rules.js'
import { readingsRange } from '../measure/readingsRange.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Motion } from '../model/vote.js'
import { SIDES, sideTexts } from '../text/sideTexts.js'
import { storyOf } from '../text/storyOf.js'
import { verdictTexts } from '../text/verdictTexts.js'
import { wordsOf } from '../text/wordsOf.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import { legendOf } from './legendOf.js'
import { markOf } from '../measure/markOf.js'
import type { PictureOptions } from './options.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { type ReadingRow, readingMarks } from './readingMarks.js'
import { sideColours } from './sideColours.js'
import { sketch } from './sketch.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { writeReadings } from './writeReadings.js'
import { typeOf } from './typeOf.js'

/** Options of `readingsChart`. */
export interface ReadingsChartOptions extends PictureOptions {
  /** Whose majorities are marked. Defaults to more than half of the votes for and against. */
  readonly rules?: readonly Rule[]
}

/** A count of one account: votes to the right, rows down. */
export interface ReadingDatum {
  /** Votes; the middle of a range, `NaN` where the account is silent. */
  readonly x: number
  /** Place of the account’s row, in pixels from the top of the shapes. */
  readonly y: number
}

/** Height of an account’s row, and from its top to its dots, in pixels. */
const ROW = 76
const DOTS = 46
/** Room to the right of the highest count, as a share of it. */
const ROOM = 0.06
const STYLES = ['circle', 'rect', 'triangle'] as const

/**
 * Whether the sources agree: a row an account, a dot a count, and a line from
 * account to account, upright where they say the same and slanting where they do
 * not. Strokes mark the majority in each row. The axis begins at zero.
 *
 * @param vote - with at least one reading
 * @returns a configuration for `new Chart`, which needs `readingsRegisterables`
 * @throws TypeError and RangeError as `verdicts` does, or if no account has a count
 *
 * @example
 * const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * readingsChart(vote).data.datasets.map(({ data }) => data.map(({ x }) => x)) // => [[414, 414], [519, 519], [69, 67]]
 */
export function readingsChart(
  vote: Motion,
  options: ReadingsChartOptions = {},
): ChartConfiguration<'scatter', ReadingDatum[], string> {
  const theme = checkedTheme('readingsChart', options)
  const { locale = DEFAULT_LOCALE, rules = [simpleMajority] } = options
  const patterns = patterned(options)
  const texts = verdictTexts(vote, rules, options, 'readingsChart')
  const { count } = wordsOf(locale, 'readingsChart')
  const { readings } = vote
  const { differ } = readingsRange(vote)
  const colours = sideColours(vote, theme)
  const spans = readings.map((reading) => SIDES.map((side) => bounds(reading[side])))
  const told = readings.map((reading) => SIDES.map((side) => reading[side] != null))
  // A side of which no account tells has no dots.
  const shown = [...SIDES.keys()].filter((side) => told.some((row) => row[side]))
  if (shown.length === 0) throw new RangeError('readingsChart requires a count in some account, got none')
  const sides = readings.map((reading) => sideTexts(vote, reading, { locale, rule: rules[0]! }, 'readingsChart'))
  const rows: ReadingRow[] = readings.map((reading, i) => ({
    name: texts.sources[i]!,
    y: i * ROW + DOTS,
    counts: shown.map((side) => {
      const { count: words } = sides[i]![side]!
      const differs = differ.includes(SIDES[side]!)
      return told[i]![side] ? { ...spans[i]![side]!, words, differs, colour: colours[side]! } : null
    }),
    needed: rules.flatMap((rule) => {
      const votes = markOf(majority(attended(reading, vote, rule), rule))
      return votes === null ? [] : [{ votes, words: count(votes) }]
    }),
  }))
  const height = rows.length * ROW
  const ends = [
    ...spans.flat().map(({ least, most }) => most ?? least),
    ...rows.flatMap(({ needed }) => needed.map(({ votes }) => votes)),
  ]
  const font = typeOf('grounds')
  return {
    type: 'scatter',
    data: {
      datasets: shown.map((side) => ({
        label: sides[0]![side]!.words,
        data: rows.map(({ y }, row) => ({ x: told[row]![side] ? middleOf(spans[row]![side]!) : Number.NaN, y })),
        showLine: true,
        borderColor: colours[side]!,
        borderWidth: 1.5,
        backgroundColor: colours[side]!,
        pointStyle: patterns ? STYLES[side]! : 'circle',
        pointRadius: 5.5,
        pointHoverRadius: 7,
        pointBorderWidth: 2,
        pointBackgroundColor: readings.map(({ about }, row) => {
          const { least, most } = spans[row]![side]!
          return about === true || least !== most ? theme.ground : colours[side]!
        }),
        clip: false as const,
      })),
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: Math.max(1, ...ends) * (1 + ROOM),
          ticks: {
            color: theme.muted,
            font,
            maxRotation: 0,
            autoSkipPadding: 24,
            includeBounds: false,
            // Nobody casts a part of a vote.
            precision: 0,
            callback: (value) => count(Number(value)),
          },
          grid: { color: theme.grid },
          border: { display: false },
        },
        y: { type: 'linear', ...hiddenAxis(), min: 0, max: height, reverse: true },
      },
      plugins: {
        frame: frameOptions(
          { ...texts, finding: texts.accounts.finding, note: texts.accounts.note },
          theme,
          options,
          () =>
            storyOf(
              vote,
              { locale, rule: rules[0]!, ...(options.calendar && { calendar: options.calendar }) },
              'readingsChart',
              texts.accounts.note,
            ),
        ),
        sketch: {
          behind: (chart) => {
            readingMarks(chart, rows, theme)
          },
          above: (chart) => {
            writeReadings(chart, rows, { ...theme, ground: options.ground ?? theme.ground })
          },
        },
        fitHeight: { wanted: () => height, least: () => height, fill: options.fill },
        legend: legendOf(theme, 'top'),
        tooltip: tooltipOf<'scatter'>(
          ({ datasetIndex, dataIndex }) => sides[dataIndex]![shown[datasetIndex]!]!.details,
        ),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

function middleOf({ least, most }: { readonly least: number; readonly most: number | null }): number {
  return most === null ? least : (least + most) / 2
}
