import type { Chart, ChartConfiguration } from 'chart.js'
import type { HallBlock } from '../layout/hall.js'
import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import { show } from '../model/show.js'
import type { Motion } from '../model/vote.js'
import { type HallTexts, hallTexts } from '../text/hallTexts.js'
import { pickReadings } from '../text/pickReadings.js'
import { SIDES, type SideText } from '../text/sideTexts.js'
import { drawRoom } from './drawRoom.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { hallIn } from './hallIn.js'
import type { JudgedPictureOptions } from './options.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { runsWidth } from './runsWidth.js'
import { shortRun } from './shortRun.js'
import { sideColours } from './sideColours.js'
import { sketch } from './sketch.js'
import { FONT_SIZES, type Theme } from './theme.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { write } from './write.js'
import { readable } from './readable.js'

/** Options of `hallChart`. */
export interface HallChartOptions extends JudgedPictureOptions {
  /** The side that left the room. Defaults to those against. */
  readonly left?: 'for' | 'against'
  /**
   * Whether those who left are seen leaving when the picture appears, unless the reader’s system asks for less
   * motion. Defaults to `false`.
   */
  readonly movement?: boolean
}

/** How long the leaving takes, in milliseconds. */
const LEAVING = 3000
/** Size of a side’s count, and its base line below the people. */
const COUNT = { size: 26, baseline: 28 }
const SHARE = 46

/**
 * Who stayed and who left: a vote by leaving the room, from above, one dot a
 * person. One side is in the hall, with those who abstained apart; the other has gone through the
 * door. Who is not known for certain is outlined.
 *
 * @param vote - one that was taken by leaving the room
 * @returns a configuration for `new Chart`, which needs `hallRegisterables`
 * @throws RangeError as `majority` does, if the vote was taken in another way, there is no such reading, or nobody is
 * known to have been there
 *
 * @example
 * const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
 * hallChart(vote).data.datasets[0].data // => [414, 519, 69]
 */
export function hallChart(vote: Motion, options: HallChartOptions = {}): ChartConfiguration<'hall', number[], string> {
  const theme = checkedTheme('hallChart', options)
  const { locale = DEFAULT_LOCALE, rule = simpleMajority, left = 'against', reading } = options
  const patterns = patterned(options)
  if (vote.method !== 'leaving-the-room') {
    throw new RangeError(`hallChart requires a vote by leaving the room, got ${show(vote.method)} of ${show(vote.id)}`)
  }
  if (!['for', 'against'].includes(left)) {
    throw new RangeError(`hallChart requires the side for or against, got ${show(left)} at left`)
  }
  const [drawn] = pickReadings('hallChart', vote.readings, reading ?? 0)
  const asked = {
    locale,
    rule,
    ...(options.calendar && { calendar: options.calendar }),
    ...(reading !== undefined && { reading }),
  }
  const texts = hallTexts(vote, left, asked, 'hallChart')
  // Stayed, left, abstained.
  const order = left === 'for' ? [1, 0, 2] : [0, 1, 2]
  const sides = order.map((side) => texts.sides[side]!)
  const colours = order.map((side) => sideColours(vote, theme)[side]!)
  const spans = order.map((side) => bounds(drawn![SIDES[side]!]))
  const data = spans.map(({ least, most }) => most ?? least)
  if (data.every((people) => people === 0)) {
    throw new RangeError('hallChart requires at least one person who is known, got none')
  }
  const moves = (options.movement ?? false) && !prefersStillness()
  const inner = (chart: Chart) => hallIn(chart, chart.chartArea.right - chart.chartArea.left)
  return {
    type: 'hall',
    data: {
      labels: sides.map(({ words }) => words),
      datasets: [
        {
          data,
          backgroundColor: colours,
          borderColor: colours,
          sure: spans.map(({ least }) => (drawn!.about === true ? 0 : least)),
          pointStyle: patterns ? ['circle', 'rect', 'triangle'] : 'circle',
          movement: moves,
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      ...(moves && { animation: { duration: LEAVING, easing: 'easeInOutQuad' as const } }),
      plugins: {
        frame: frameOptions(texts, theme, options, texts.story),
        sketch: {
          behind: (chart) => {
            drawRoom(chart, inner(chart), theme.ink, colours[1]!)
          },
          above: (chart) => {
            const own = inner(chart)
            writeHeadings(chart, texts, own, theme)
            for (const [i, block] of [own.stayed, own.left, own.abstained].entries()) {
              // Nobody has a place apart who is not known to have abstained.
              if (chart.getDataVisibility(i) && (i < 2 || data[i]! > 0))
                writeSide(chart, block, sides[i]!, colours[i]!, theme)
            }
          },
        },
        fitHeight: {
          wanted: (chart, width) => hallIn(chart, width).height,
          least: (chart, width) => hallIn(chart, width).height,
          fill: options.fill,
        },
        legend: { display: false },
        tooltip: tooltipOf<'hall'>(({ dataIndex }) => sides[dataIndex]?.details ?? []),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** Whether the reader’s system asks for less motion; outside of a browser nobody asks. */
function prefersStillness(): boolean {
  return 'matchMedia' in globalThis && globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** What the two places are. */
function writeHeadings(
  chart: Chart,
  { inside, outside }: HallTexts,
  own: ReturnType<typeof hallIn>,
  theme: Theme,
): void {
  const { ctx, chartArea } = chart
  for (const [text, block] of [
    [inside, own.stayed],
    [outside, own.left],
  ] as const) {
    const run = { text, colour: theme.muted, size: FONT_SIZES.label }
    write(ctx, [run], chartArea.left + block.left, chartArea.top + block.top - 8)
  }
}

/** A side’s count, large, with what it did, and its share below where there is room. */
function writeSide(chart: Chart, block: HallBlock, side: SideText, colour: string, theme: Theme): void {
  const { ctx, chartArea } = chart
  const room = block.right - block.left
  const left = chartArea.left + block.left
  const top = chartArea.top + block.words
  // A count in words is no figure to be set large.
  const size = side.count.length > 6 ? FONT_SIZES.label : COUNT.size
  const ink = readable(colour, theme)
  const count = { text: side.count, colour: ink, size, bold: true }
  const rest = room - runsWidth(ctx, [count]) - 6
  write(ctx, [count], left, top + COUNT.baseline)
  write(ctx, [shortRun(ctx, { text: side.words, colour: theme.ink }, rest)], left + room - rest, top + COUNT.baseline)
  const share = { text: side.share, colour: theme.muted, size: FONT_SIZES.grounds }
  if (runsWidth(ctx, [share]) <= room) write(ctx, [share], left, top + SHARE)
}
