import type { Chart, ChartConfiguration } from 'chart.js'
import { adoptions } from '../measure/adoptions.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Archive } from '../model/archive.js'
import { bounds } from '../model/bounds.js'
import { show } from '../model/show.js'
import { type IdOf, thingById } from '../model/thingById.js'
import { adoptionTexts } from '../text/adoptionTexts.js'
import { toldStory } from '../text/toldStory.js'
import { wordsOf } from '../text/wordsOf.js'
import { dayTicks } from './dayTicks.js'
import { dayAxis } from './dayAxis.js'
import { drawDays } from './drawDays.js'
import { fitHeight } from './fitHeight.js'
import { frame } from './frame.js'
import { frameOptions } from './frameOptions.js'
import { mixed } from './mixed.js'
import type { DayPictureOptions } from './options.js'
import { pictureBase } from './pictureBase.js'
import { placePointLabels, pointLabels, type PointLabelsOptions } from './pointLabels.js'
import { sketch } from './sketch.js'
import { checkedTheme } from './checkedTheme.js'
import { tooltipOf } from './tooltipOf.js'
import { readable } from './readable.js'
import { typeOf } from './typeOf.js'
import { shapeHeight } from './shapeHeight.js'
import { spanOfDays } from './spanOfDays.js'
import { dayMarks } from './dayMarks.js'

/** Options of `adoptionChart`. */
export type AdoptionChartOptions = DayPictureOptions

/** How many had adopted a resolution by a day, as a chart has it: days as Julian day numbers, which count through without a gap. */
export interface AdoptionDatum {
  /** Julian day number: 2421494 is 9 (22) September 1917. */
  readonly x: number
  /** How many bodies had taken it over, at least. */
  readonly y: number
}

/** Height of the shapes, as a share of their width, and in pixels. */
const SHAPE = { share: 0.4, least: 180, most: 320 }
/** What is left free of the days and of the numbers, as a share. */
const MARGIN = { left: 0.06, right: 0.3, top: 0.5 }

/**
 * How a resolution spread: how many bodies had taken it over by each day, a step
 * each, with its name. Where sources count between bounds the steps have a pale
 * band; where they give several days of a step it has a level bar. The axis begins
 * at zero.
 *
 * @param resolution - id of the vote that was taken over
 * @returns a configuration for `new Chart`, which needs `adoptionRegisterables`
 * @throws TypeError and RangeError as `adoptions` does, or if nobody is recorded to have followed
 *
 * @example
 * const { data } = adoptionChart(archive, 'petrograd-soviet-1917-08-31-power')
 * data.datasets[0].data.map(({ y }) => y) // => [0, 0, 1, 1]
 */
export function adoptionChart<A extends Archive>(
  archive: A,
  resolution: IdOf<A['votes'][number]>,
  options: AdoptionChartOptions = {},
): ChartConfiguration<'line', AdoptionDatum[], string> {
  const theme = checkedTheme('adoptionChart', options)
  const { locale = DEFAULT_LOCALE } = options
  const { count } = wordsOf(locale, 'adoptionChart')
  const steps = adoptions(archive, resolution)
  if (steps.length === 0) {
    throw new RangeError(`adoptionChart requires a resolution that somebody took over, got ${show(resolution)}`)
  }
  const vote = thingById('adoptionChart', archive.votes, resolution)
  const texts = adoptionTexts(vote, steps, options, 'adoptionChart')
  const colour = theme.camps[(vote.kind === 'motion' ? vote.camps?.for.camp.colour : undefined) ?? 'for']

  const spanOf = (days: readonly string[]) => spanOfDays('adoptionChart', days)
  const begin = spanOf([vote.session.day])
  const places = steps.map(({ days, cumulated }) => ({ ...spanOf(days), ...bounds(cumulated) }))
  const marks = dayMarks('adoptionChart', archive, options.events ?? [], locale)
  const ends = [begin, ...places, ...marks.filter(({ first, last }) => last - first < 14)]
  const [earliest, latest] = [Math.min(...ends.map(({ first }) => first)), Math.max(...ends.map(({ last }) => last))]
  const days = Math.max(7, latest - earliest)
  const [first, last] = [earliest - MARGIN.left * days, latest + MARGIN.right * days]
  const ticks = dayTicks(first, last, locale)

  // A corner before each step, so that all lines are level or upright.
  const data: AdoptionDatum[] = [{ x: begin.first, y: 0 }]
  const pointOf = new Map([[0, -1]])
  for (const [i, place] of places.entries()) {
    const x = (place.first + place.last) / 2
    data.push({ x, y: data.at(-1)!.y }, { x, y: place.least })
    pointOf.set(data.length - 1, i)
  }
  data.push({ x: last, y: data.at(-1)!.y })
  const highest = Math.max(...places.map(({ least, most }) => most ?? least))
  const isPoint = data.map((_, i) => pointOf.has(i))
  const labelColour = readable(colour, theme)
  const labels: PointLabelsOptions = {
    labels: data.map((_, i) => {
      const step = pointOf.get(i)
      if (step === undefined) return { bold: '', words: '', colour: labelColour }
      if (step < 0) return { bold: texts.origin, words: '', colour: labelColour }
      const { count: bold, name } = texts.steps[step]!
      return { bold, words: name, colour: labelColour }
    }),
    spans: data.map(({ x, y }, i) => {
      const place = places[pointOf.get(i) ?? -1]
      return { x: place ? [place.first, place.last] : [x, x], y: [y, y] }
    }),
    avoid: () => [],
    ink: theme.ink,
    muted: theme.muted,
  }
  const font = typeOf('grounds')
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: texts.finding,
          data,
          borderColor: colour,
          backgroundColor: colour,
          borderWidth: 2,
          pointRadius: isPoint.map((is) => (is ? 5 : 0)),
          pointHoverRadius: isPoint.map((is) => (is ? 6 : 0)),
          pointHitRadius: isPoint.map((is) => (is ? 8 : 0)),
          clip: false,
        },
      ],
    },
    options: {
      ...pictureBase(theme),
      scales: {
        x: dayAxis({ first, last, ticks, calendars: texts.calendars, calendar: options.calendar }, theme),
        y: {
          min: 0,
          max: highest + Math.max(1, Math.ceil(MARGIN.top * highest)),
          ticks: { color: theme.muted, font, precision: 0, callback: (value) => count(Number(value)) },
          grid: { color: theme.grid },
          border: { display: false },
        },
      },
      plugins: {
        frame: frameOptions(texts, theme, options, () =>
          toldStory(
            texts,
            steps.flatMap(({ event }) => event.readings),
            locale,
          ),
        ),
        sketch: {
          behind: (chart) => {
            drawBands(chart, places, mixed(colour, theme.ground, 0.2))
            drawDays(chart, marks, placePointLabels(chart, labels), theme)
          },
        },
        pointLabels: labels,
        fitHeight: {
          wanted: (_, width) => shapeHeight(SHAPE, width),
          least: () => SHAPE.least,
          fill: options.fill,
        },
        legend: { display: false },
        tooltip: tooltipOf<'line'>(({ dataIndex }) => texts.steps[pointOf.get(dataIndex) ?? -1]?.details ?? []),
      },
    },
    plugins: [frame, sketch, pointLabels, fitHeight],
  }
}

/** Between the least and the most, from each step to the next; to the top where there is no most. */
function drawBands(
  { ctx, chartArea, scales }: Chart,
  places: readonly {
    readonly first: number
    readonly last: number
    readonly least: number
    readonly most: number | null
  }[],
  colour: string,
): void {
  ctx.fillStyle = colour
  for (const [i, { first, last, least, most }] of places.entries()) {
    if (least === most) continue
    const next = places[i + 1]
    const left = scales.x!.getPixelForValue((first + last) / 2)
    const right = next ? scales.x!.getPixelForValue((next.first + next.last) / 2) : chartArea.right
    const top = most === null ? chartArea.top : scales.y!.getPixelForValue(most)
    ctx.fillRect(left, top, right - left, scales.y!.getPixelForValue(least) - top)
  }
}
