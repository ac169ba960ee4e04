import type { Chart, ChartConfiguration } from 'chart.js'
import type { Flow } from '../layout/flow.js'
import type { FlowBoundsOptions } from '../measure/flowBounds.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Composition } from '../model/composition.js'
import type { Motion } from '../model/vote.js'
import { type FlowNodeText, flowTexts } from '../text/flowTexts.js'
import { toldStory } from '../text/toldStory.js'
import { wordsOf } from '../text/wordsOf.js'
import { dayHeads } from './dayHeads.js'
import { drawNodes, type FlowNode } from './drawNodes.js'
import { fitHeight } from './fitHeight.js'
import { COLUMN, flowIn, HEAD } from './flowIn.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import type { PairPictureOptions } from './options.js'
import { patterned } from './patterned.js'
import { pictureBase } from './pictureBase.js'
import { groupColour } from './groupColour.js'
import { sketch } from './sketch.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { writeLeast } from './writeLeast.js'
import { shapeHeight } from './shapeHeight.js'

/** Options of `flowChart`. */
export type FlowChartOptions = PairPictureOptions & Pick<FlowBoundsOptions, 'came' | 'went' | 'cannot'>

/** Height of the columns, as a share of the picture’s width, and in pixels; of a group with its label at least. */
const SHAPE = { share: 0.5, least: 220, most: 400 }
const GROUP = 36

/**
 * How many must have moved between two votes or two bodies: groups on two days, with
 * ribbons as wide as the least who must have gone from one to the other, on paler
 * bands as wide as the most who can have. Not all bands can hold at once. Those who were there on one of
 * the days only have a group of their own.
 *
 * @param before - a vote, or the make-up of a body
 * @param after - a vote, if the first is one, or the make-up of a body
 * @returns a configuration for `new Chart`, which needs `flowRegisterables`
 * @throws TypeError if one is a vote and the other is not
 * @throws RangeError if there is no such reading, no count is known, and as `flowBounds` does
 *
 * @example
 * const [april, may] = [motionById(archive, 'petrograd-executive-1917-04-29-coalition'), motionById(archive, 'petrograd-executive-1917-05-01-coalition')]
 * flowChart(april, may, { readings: [0, 1] }).data.datasets[0].data[3] // => { from: 1, to: 0, least: 2, most: 23 }
 */
export function flowChart(before: Composition, after: Composition, options?: FlowChartOptions): FlowConfiguration
export function flowChart(before: Motion, after: Motion, options?: FlowChartOptions): FlowConfiguration
export function flowChart(
  before: Composition | Motion,
  after: Composition | Motion,
  options: FlowChartOptions = {},
): FlowConfiguration {
  const theme = checkedTheme('flowChart', options)
  const { locale = DEFAULT_LOCALE, readings = [0, 0], came, went, cannot } = options
  const patterns = patterned(options)
  const asked = {
    locale,
    readings,
    ...(options.calendar && { calendar: options.calendar }),
    ...(came !== undefined && { came }),
    ...(went !== undefined && { went }),
  }
  const texts = flowTexts([before, after], { ...asked, ...(cannot && { cannot }) }, 'flowChart')
  const nodesOf = (subject: Composition | Motion, own: readonly FlowNodeText[], sizes: readonly number[]) =>
    own.map(({ group, name, count }, i): FlowNode => ({
      ...{ name, count, colour: group ? groupColour(subject, group, theme) : theme.muted },
      size: sizes[i]!,
      least: group ? bounds(group.count).least : sizes[i]!,
    }))
  const { nodes } = texts
  const { count } = wordsOf(locale, 'flowChart')
  const left = nodesOf(before, texts.before, nodes.before)
  const right = nodesOf(after, texts.after, nodes.after)
  const colours = nodes.flows.map(({ from }) => left[from]!.colour)
  const groups = Math.max(...[left, right].map((own) => own.filter(({ size }) => size > 0).length))
  const wanted = ({ width }: Chart) => HEAD + Math.max(GROUP * groups, shapeHeight(SHAPE, width))
  return {
    type: 'flow',
    data: {
      datasets: [
        {
          label: texts.finding,
          data: nodes.flows.map((own) => ({ ...own })),
          before: nodes.before,
          after: nodes.after,
          backgroundColor: colours,
          borderColor: theme.ink,
          borderWidth: patterns ? 1 : 0,
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      plugins: {
        frame: frameOptions(texts, theme, options, () =>
          toldStory(texts, [before.readings[readings[0]]!, after.readings[readings[1]]!], locale),
        ),
        sketch: {
          above: (chart) => {
            const { layout, x, to, top } = flowIn(chart)
            writeLeast(
              chart,
              nodes.flows.map(({ least }) => (least > 0 ? count(least) : '')),
              theme,
            )
            dayHeads(chart, texts.times, [x, to], theme)
            drawNodes(chart, left, { spans: layout.before, top, x: x - COLUMN, side: -1 }, theme)
            drawNodes(chart, right, { spans: layout.after, top, x: to, side: 1 }, theme)
          },
        },
        fitHeight: { wanted, least: wanted, fill: options.fill },
        legend: { display: false },
        tooltip: tooltipOf<'flow'>(({ dataIndex }) => texts.details(nodes.flows[dataIndex]!)),
      },
    },
    plugins: [frame, sketch, fitHeight],
  }
}

/** What `flowChart` returns. */
export type FlowConfiguration = ChartConfiguration<'flow', Flow[], string>
