import type { Chart, ChartArea, ChartConfiguration } from 'chart.js'
import type { MatrixDataPoint, MatrixProps } from 'chartjs-chart-matrix'
import type { Verdict } from '../measure/majority.js'
import type { Rule } from '../measure/rule.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Motion } from '../model/vote.js'
import { type VerdictText, verdictTexts } from '../text/verdictTexts.js'
import { fitHeight } from './fitHeight.js'
import { toldStory } from '../text/toldStory.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hiddenAxis } from './hiddenAxis.js'
import type { PictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import { sideColours } from './sideColours.js'
import { sketch } from './sketch.js'
import { textOn } from './textOn.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { verdictSign } from './verdictSign.js'
import { warn } from './warn.js'
import { type Run, write } from './write.js'

/** Options of `rulesChart`. */
export interface RulesChartOptions extends PictureOptions {
  /** Defaults to more than half of the votes for and against and of the votes cast, and of those present and of the members where anything is told of them. */
  readonly rules?: readonly Rule[]
}

/** Heights in pixels: of the accounts’ names, of a rule’s, of its cells, and of what is below them. */
const HEADER = 20
const RULE = 22
const CELL = 44
const GAP = 14
/** Between two cells, and from a cell’s edge to its sign and its words. */
const BETWEEN = 4
const INSET = 18
const WORDS = 34

/**
 * Whether another rule would have changed a result: rules down, accounts across,
 * each cell told by its sign and words as well as by the colour of the side that
 * prevails. What cannot be known is outlined.
 *
 * @param vote - with at least one reading
 * @returns a configuration for `new Chart`, which needs `rulesRegisterables`
 * @throws TypeError and RangeError as `verdicts` does
 *
 * @example
 * const vote = motionById(archive, 'pre-parliament-1917-10-24-confidence')
 * rulesChart(vote).options?.plugins?.frame?.finding
 * // => 'It depends on the rule: one would have carried what another rejects'
 */
export function rulesChart(
  vote: Motion,
  options: RulesChartOptions = {},
): ChartConfiguration<'matrix', MatrixDataPoint[], string> {
  const theme = checkedTheme('rulesChart', options)
  const { locale = DEFAULT_LOCALE } = options
  const texts = verdictTexts(vote, options.rules, options, 'rulesChart')
  const own = { ...texts, note: '' }
  const { rules, sources, cells } = texts
  const height = HEADER + rules.length * (RULE + CELL + GAP) - GAP
  const places = cells.flatMap((row, rule) => row.map((cell, account) => ({ cell, rule, account })))
  const colours = places.map(({ cell }) => coloursOf(cell.verdict, vote, theme))
  const scale = (chart: Chart) => areaOf(chart).height / height
  const width = (chart: Chart) => Math.max(0, areaOf(chart).width / sources.length - BETWEEN)
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          label: texts.finding,
          data: places.map(({ rule, account }) => ({ x: account, y: HEADER + RULE + rule * (RULE + CELL + GAP) })),
          anchorX: 'left',
          anchorY: 'top',
          width: ({ chart }) => width(chart),
          height: ({ chart }) => CELL * scale(chart),
          backgroundColor: colours.map(({ fill }) => fill),
          borderColor: colours.map(({ border }) => border),
          borderWidth: 1.5,
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: { type: 'linear', ...hiddenAxis(), offset: false, min: 0, max: sources.length },
        y: { type: 'linear', ...hiddenAxis(), min: 0, max: height, reverse: true },
      },
      plugins: {
        frame: frameOptions(own, theme, options, () => toldStory(own, vote.readings, locale)),
        sketch: {
          above: (chart) => {
            for (const [i, { cell }] of places.entries()) writeCell(chart, i, cell, colours[i]!.text)
            writeNames(chart, { rules, sources, theme, width: width(chart), scale: scale(chart) })
          },
        },
        fitHeight: { wanted: () => height, least: () => height, fill: options.fill },
        legend: { display: false },
        tooltip: tooltipOf<'matrix'>(({ dataIndex }) => places[dataIndex]?.cell.details ?? []),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** Size of the room for shapes. */
function areaOf({ chartArea }: { readonly chartArea: ChartArea | undefined }) {
  // Chart.js asks for it before its first layout too.
  return {
    width: chartArea ? chartArea.right - chartArea.left : 0,
    height: chartArea ? chartArea.bottom - chartArea.top : 0,
  }
}

function coloursOf(verdict: Verdict, vote: Motion, theme: Theme) {
  const [carried, rejected] = sideColours(vote, theme)
  if (verdict === 'carried') return { fill: carried, border: carried, text: textOn(carried) }
  if (verdict === 'rejected') return { fill: rejected, border: rejected, text: textOn(rejected) }
  return { fill: theme.ground, border: theme.muted, text: theme.ink }
}

/** A sign, and words beside it as far as there is room. */
function writeCell(chart: Chart, place: number, { verdict, words, votes }: VerdictText, colour: string): void {
  const { ctx } = chart
  const cell = chart.getDatasetMeta(0).data[place]
  if (!cell || !chart.isDatasetVisible(0)) return
  // Chart.js types the elements of all charts alike.
  const { x, y, width, height } = cell.getProps(['x', 'y', 'width', 'height'], true) as MatrixProps
  const lines: Run[] = [
    { text: words, colour, bold: true },
    { text: votes, colour, size: FONT_SIZES.grounds },
  ].filter(({ text }) => text !== '')
  const room = width - WORDS - BETWEEN
  const fitting = lines.filter((line) => runsWidth(ctx, [line]) <= room)
  const shown = fitting[0] === lines[0] ? fitting : []
  verdictSign(ctx, verdict, { x: x + (shown.length > 0 ? INSET : width / 2), y: y + height / 2, colour })
  for (const [i, line] of shown.entries()) {
    write(ctx, [line], x + WORDS, y + height / 2 + 5 + (i - (shown.length - 1) / 2) * 16)
  }
}

interface Names {
  readonly rules: readonly string[]
  readonly sources: readonly string[]
  readonly theme: Theme
  readonly width: number
  readonly scale: number
}

/** The accounts above their columns, the rules above their rows. */
function writeNames(chart: Chart, { rules, sources, theme, width, scale }: Names): void {
  const { ctx, chartArea } = chart
  for (const [i, source] of sources.entries()) {
    const run = shortRun(ctx, { text: source, colour: theme.ink, bold: true }, width)
    if (run.text.length > 1) write(ctx, [run], chartArea.left + i * (width + BETWEEN), chartArea.top + 13 * scale)
    else warn(chart, `rulesChart has no room for the name of the account “${source}”`)
  }
  for (const [i, rule] of rules.entries()) {
    const top = chartArea.top + (HEADER + i * (RULE + CELL + GAP)) * scale
    const run = shortRun(ctx, { text: rule, colour: theme.muted }, chartArea.right - chartArea.left)
    write(ctx, [run], chartArea.left, top + (RULE - 7) * scale)
  }
}
