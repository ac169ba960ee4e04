import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import type { Archive } from '../model/archive.js'
import { thingById } from '../model/thingById.js'
import { idsProblem } from './idsProblem.js'
import type { Kind } from './kinds.js'
import { motionOf } from './motionOf.js'
import type { PictureOptions } from './options.js'
import { type RuleName, RULES } from './ruleNames.js'
import type { ThemeName } from './theme.js'

/** Any picture of the family. */
export type Picture = ChartConfiguration<ChartType, DefaultDataPoint<ChartType>, string>

/** What a picture is asked for by, in words that an attribute or a flag can hold. */
export type PictureAsked = {
  readonly [Key in 'locale' | 'calendar' | 'patterns' | 'title' | 'note']?: PictureOptions[Key] | undefined
} & {
  readonly rule?: RuleName | undefined
  readonly reading?: number | undefined
  readonly left?: 'for' | 'against' | undefined
  readonly events?: readonly string[] | undefined
}

/**
 * The picture of a kind of what the ids name, in whichever theme, on behalf of `caller`. No other chart is loaded.
 *
 * @throws RangeError if there are too few ids, or too many, if one is unknown, or, with a theme, as the chart does
 */
export async function picturesOf(
  caller: string,
  kind: Kind,
  ids: readonly string[],
  archive: Archive,
  asked: PictureAsked,
): Promise<(theme?: ThemeName) => Picture> {
  const problem = idsProblem(caller, kind, ids)
  if (problem !== null) throw new RangeError(problem)
  const [first, second] = ids as readonly [string, string]
  const { locale, calendar, patterns, title, note, reading, left, events } = asked
  const rule = asked.rule && RULES[asked.rule]
  const common: PictureOptions = {
    ...(locale && { locale }),
    ...(calendar && { calendar }),
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
  const load: Readonly<Record<Kind, () => Promise<(look: PictureOptions) => object>>> = {
    tally: async () => {
      const { tallyChart } = await import('./tallyChart.js')
      const subject = ids.length === 1 ? motion() : ids.map((id) => motion(id))
      return (look) => tallyChart(subject, { ...one, ...look })
    },
    hemicycle: async () => {
      const { hemicycleChart } = await import('./hemicycleChart.js')
      return (look) => hemicycleChart(isHouse ? house() : motion(), { ...one, ...look })
    },
    hall: async () => {
      const { hallChart } = await import('./hallChart.js')
      return (look) => hallChart(motion(), { ...one, ...(left && { left }), ...look })
    },
    trajectory: async () => {
      const { trajectoryChart } = await import('./trajectoryChart.js')
      return (look) => trajectoryChart(archive, { body: first, camp: second }, { ...marked, ...look })
    },
    shift: async () => {
      const { shiftChart } = await import('./shiftChart.js')
      return (look) =>
        isHouse
          ? shiftChart(house(), house(second), { ...common, ...look })
          : shiftChart(motion(), motion(second), { ...common, ...look })
    },
    readings: async () => {
      const { readingsChart } = await import('./readingsChart.js')
      return (look) => readingsChart(motion(), { ...several, ...look })
    },
    rules: async () => {
      const { rulesChart } = await import('./rulesChart.js')
      return (look) => rulesChart(motion(), { ...several, ...look })
    },
    flow: async () => {
      const { flowChart } = await import('./flowChart.js')
      return (look) =>
        isHouse
          ? flowChart(house(), house(second), { ...common, ...look })
          : flowChart(motion(), motion(second), { ...common, ...look })
    },
    power: async () => {
      const { powerChart } = await import('./powerChart.js')
      return (look) => powerChart(house(), { ...one, ...look })
    },
    ternary: async () => {
      const { ternaryChart } = await import('./ternaryChart.js')
      const votes = ids.map((id) => motion(id))
      return (look) => ternaryChart(votes, { ...several, ...look })
    },
    adoption: async () => {
      const { adoptionChart } = await import('./adoptionChart.js')
      return (look) => adoptionChart(archive, first, { ...marked, ...look })
    },
  }
  const draw = await load[kind]()
  // Chart.js’s types have no name for a configuration of one of several kinds.
  return (theme) => draw(theme ? { theme } : {}) as Picture
}
