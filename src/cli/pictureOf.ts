import type { ChartConfiguration, ChartType, DefaultDataPoint } from 'chart.js'
import { adoptionChart } from '../chart/adoptionChart.js'
import { flowChart } from '../chart/flowChart.js'
import { hallChart } from '../chart/hallChart.js'
import { hemicycleChart } from '../chart/hemicycleChart.js'
import type { PictureOptions } from '../chart/options.js'
import { powerChart } from '../chart/powerChart.js'
import { readingsChart } from '../chart/readingsChart.js'
import { rulesChart } from '../chart/rulesChart.js'
import { shiftChart } from '../chart/shiftChart.js'
import { tallyChart } from '../chart/tallyChart.js'
import { ternaryChart } from '../chart/ternaryChart.js'
import { trajectoryChart } from '../chart/trajectoryChart.js'
import type { Archive } from '../model/archive.js'
import { thingById } from '../model/thingById.js'
import type { Kind } from './kinds.js'
import { KINDS } from './kinds.js'
import { motionOf } from './motionOf.js'
import { RULES } from './rules.js'
import type { PictureSettings } from './settings.js'
import { UsageError } from './usageError.js'

/** Any picture of the family. */
export type Picture = ChartConfiguration<ChartType, DefaultDataPoint<ChartType>, string>

/** How many ids a picture is of, where that is fixed. */
const COUNTS: Readonly<Partial<Record<Kind, number>>> = {
  ...{ hemicycle: 1, hall: 1, readings: 1, rules: 1, power: 1, adoption: 1 },
  ...{ trajectory: 2, shift: 2, flow: 2 },
}

/**
 * The picture of a kind of what the ids name.
 *
 * @throws UsageError if there are too few ids, or too many
 * @throws RangeError if an id is unknown, or as the chart does
 */
export function pictureOf(kind: Kind, ids: readonly string[], archive: Archive, settings: PictureSettings): Picture {
  const caller = `chart ${kind}`
  const [first, second] = ids as readonly [string, string]
  if (ids.length !== (COUNTS[kind] ?? ids.length)) {
    throw new UsageError(`${caller} requires ${KINDS[kind]}, got ${ids.length === 1 ? '1 id' : `${ids.length} ids`}`)
  }
  const { locale, calendar, theme, patterns, title, note, reading, left, events } = settings
  const rule = settings.rule && RULES[settings.rule]
  const common: PictureOptions = {
    ...{ locale, calendar, theme },
    ...(patterns !== undefined && { patterns }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
  }
  const one = { ...common, ...(rule && { rule }), ...(reading !== undefined && { reading }) }
  const several = { ...common, ...(rule && { rules: [rule] }) }
  const marked = { ...common, ...(events && { events }) }
  const motions = () => ids.map((id) => motionOf(caller, archive, id))
  const motion = () => motionOf(caller, archive, first)
  const house = (id: string) => thingById(caller, archive.compositions, id)
  const isHouse = (id: string) => archive.compositions.some((composition) => composition.id === id)
  const draw: Readonly<Record<Kind, () => object>> = {
    tally: () => tallyChart(ids.length === 1 ? motion() : motions(), one),
    hemicycle: () => hemicycleChart(isHouse(first) ? house(first) : motion(), one),
    hall: () => hallChart(motion(), { ...one, ...(left && { left }) }),
    trajectory: () => trajectoryChart(archive, { body: first, camp: second }, marked),
    shift: () =>
      isHouse(first)
        ? shiftChart(house(first), house(second), common)
        : shiftChart(motion(), motionOf(caller, archive, second), common),
    readings: () => readingsChart(motion(), several),
    rules: () => rulesChart(motion(), several),
    flow: () =>
      isHouse(first)
        ? flowChart(house(first), house(second), common)
        : flowChart(motion(), motionOf(caller, archive, second), common),
    power: () => powerChart(house(first), one),
    ternary: () => ternaryChart(motions(), several),
    adoption: () => adoptionChart(archive, first, marked),
  }
  // Chart.js’s types have no name for a configuration of one of several kinds.
  return draw[kind]() as Picture
}
