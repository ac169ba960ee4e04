import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import type { Archive } from '../model/archive.js'
import { thingById } from '../model/thingById.js'
import { adoptionChart } from './adoptionChart.js'
import { flowChart } from './flowChart.js'
import { hallChart } from './hallChart.js'
import { hemicycleChart } from './hemicycleChart.js'
import { idsProblem } from './idsProblem.js'
import type { Kind } from './kinds.js'
import type { PictureOptions } from './options.js'
import { motionOf } from './motionOf.js'
import { powerChart } from './powerChart.js'
import { readingsChart } from './readingsChart.js'
import { type RuleName, RULES } from './ruleNames.js'
import { rulesChart } from './rulesChart.js'
import { shiftChart } from './shiftChart.js'
import { tallyChart } from './tallyChart.js'
import { ternaryChart } from './ternaryChart.js'
import { trajectoryChart } from './trajectoryChart.js'

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
 * The picture of a kind of what the ids name, on behalf of `caller`.
 *
 * @throws RangeError if there are too few ids, or too many, if one is unknown, or as the chart does
 */
export function pictureOf(
  caller: string,
  kind: Kind,
  ids: readonly string[],
  archive: Archive,
  asked: PictureAsked,
): Picture {
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
  const draw: Readonly<Record<Kind, () => object>> = {
    tally: () => tallyChart(ids.length === 1 ? motion() : ids.map((id) => motion(id)), one),
    hemicycle: () => hemicycleChart(isHouse ? house() : motion(), one),
    hall: () => hallChart(motion(), { ...one, ...(left && { left }) }),
    trajectory: () => trajectoryChart(archive, { body: first, camp: second }, marked),
    shift: () => (isHouse ? shiftChart(house(), house(second), common) : shiftChart(motion(), motion(second), common)),
    readings: () => readingsChart(motion(), several),
    rules: () => rulesChart(motion(), several),
    flow: () => (isHouse ? flowChart(house(), house(second), common) : flowChart(motion(), motion(second), common)),
    power: () => powerChart(house(), one),
    ternary: () =>
      ternaryChart(
        ids.map((id) => motion(id)),
        several,
      ),
    adoption: () => adoptionChart(archive, first, marked),
  }
  // Chart.js’s types have no name for a configuration of one of several kinds.
  return draw[kind]() as Picture
}
