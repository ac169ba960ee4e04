import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import type { Archive } from '../model/archive.js'
import { thingById } from '../model/thingById.js'
import { idsProblem } from './idsProblem.js'
import type { Kind } from './kinds.js'
import type { PictureOptions } from './options.js'
import { motionOf } from './motionOf.js'
import { type RuleName, RULES } from './ruleNames.js'

/** Any picture of the family. */
export type Picture = ChartConfiguration<ChartType, DefaultDataPoint<ChartType>, string>

/** What a picture is asked for by, in words that an attribute or a flag can hold. */
export type PictureAsked = {
  readonly [Key in 'locale' | 'calendar' | 'theme' | 'patterns' | 'title' | 'note']?: PictureOptions[Key] | undefined
} & {
  readonly rule?: RuleName | undefined
  readonly reading?: number | undefined
  readonly left?: 'for' | 'against' | undefined
  readonly events?: readonly string[] | undefined
}

/**
 * The picture of a kind of what the ids name, on behalf of `caller`. No other chart is loaded.
 *
 * @throws RangeError if there are too few ids, or too many, if one is unknown, or as the chart does
 */
export async function pictureOf(
  caller: string,
  kind: Kind,
  ids: readonly string[],
  archive: Archive,
  asked: PictureAsked,
): Promise<Picture> {
  const problem = idsProblem(caller, kind, ids)
  if (problem !== null) throw new RangeError(problem)
  const [first, second] = ids as readonly [string, string]
  const { locale, calendar, theme, patterns, title, note, reading, left, events } = asked
  const rule = asked.rule && RULES[asked.rule]
  const common: PictureOptions = {
    ...(locale && { locale }),
    ...(calendar && { calendar }),
    ...(theme && { theme }),
    ...(patterns !== undefined && { patterns }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
  }
  const one = { ...common, ...(rule && { rule }), ...(reading !== undefined && { reading }) }
  const several = { ...common, ...(rule && { rules: [rule] }) }
  const marked = { ...common, ...(events && { events }) }
  const motion = (id = first) => motionOf(`${caller} ${kind}`, archive, id)
  const house = (id = first) => thingById(`${caller} ${kind}`, archive.compositions, id)
  const isHouse = archive.compositions.some(({ id }) => id === first)
  const draw: Readonly<Record<Kind, () => Promise<object>>> = {
    tally: async () =>
      (await import('./tallyChart.js')).tallyChart(ids.length === 1 ? motion() : ids.map((id) => motion(id)), one),
    hemicycle: async () => (await import('./hemicycleChart.js')).hemicycleChart(isHouse ? house() : motion(), one),
    hall: async () => (await import('./hallChart.js')).hallChart(motion(), { ...one, ...(left && { left }) }),
    trajectory: async () =>
      (await import('./trajectoryChart.js')).trajectoryChart(archive, { body: first, camp: second }, marked),
    shift: async () => {
      const { shiftChart } = await import('./shiftChart.js')
      return isHouse ? shiftChart(house(), house(second), common) : shiftChart(motion(), motion(second), common)
    },
    readings: async () => (await import('./readingsChart.js')).readingsChart(motion(), several),
    rules: async () => (await import('./rulesChart.js')).rulesChart(motion(), several),
    flow: async () => {
      const { flowChart } = await import('./flowChart.js')
      return isHouse ? flowChart(house(), house(second), common) : flowChart(motion(), motion(second), common)
    },
    power: async () => (await import('./powerChart.js')).powerChart(house(), one),
    ternary: async () =>
      (await import('./ternaryChart.js')).ternaryChart(
        ids.map((id) => motion(id)),
        several,
      ),
    adoption: async () => (await import('./adoptionChart.js')).adoptionChart(archive, first, marked),
  }
  // Chart.js’s types have no name for a configuration of one of several kinds.
  return (await draw[kind]()) as Picture
}
