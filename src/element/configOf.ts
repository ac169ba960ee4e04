import { type Kind, type KindOf, KINDS } from '../chart/kinds.js'
import { type Picture, picturesOf } from '../chart/picturesOf.js'
import { RULES } from '../chart/ruleNames.js'
import type { ThemeName } from '../chart/theme.js'
import type { Archive } from '../model/archive.js'
import type { Asked } from './askedOf.js'
import type { Held } from './recordOf.js'

/**
 * The picture of a record that an element asks for, in whichever theme. Where it names no ids, those that the record has; where it names
 * no chart, bars for votes and a hemicycle for a composition.
 *
 * @throws RangeError as `picturesOf` does, or if a picture cannot be of bare figures
 */
export async function configOf(record: Held, asked: Asked): Promise<(theme: ThemeName) => Picture> {
  const { locale, calendar, rule } = asked
  const told = { locale, ...(calendar && { calendar }) }
  if ('archive' in record) {
    const { archive } = record
    const chart = asked.chart ?? (archive.votes.length > 0 ? 'tally' : 'hemicycle')
    const ids = asked.ids.length > 0 ? asked.ids : idsIn(chart, archive)
    return picturesOf('soviet-tally', chart, ids, archive, { ...told, rule })
  }
  const { tally, caption, foot } = record
  const { chart = 'tally' } = asked
  if (chart !== 'tally' && chart !== 'hemicycle') {
    throw new RangeError(`soviet-tally requires a record for the chart ${chart}, got a table of one vote’s figures`)
  }
  const options = {
    ...told,
    ...(rule && { rule: RULES[rule] }),
    ...(caption && { subtitle: caption }),
    ...(foot && { sources: foot }),
  }
  const draw =
    chart === 'tally'
      ? (await import('../chart/tallyChart.js')).tallyChart
      : (await import('../chart/hemicycleChart.js')).hemicycleChart
  return (theme) => draw(tally, { ...options, theme })
}

/** What a record has for a chart, in its order. */
function idsIn(chart: Kind, { votes, compositions, soviets, camps }: Archive): string[] {
  if (chart === 'trajectory') return [soviets, camps].flatMap(([first]) => (first ? [first.id] : []))
  const { from, count }: KindOf = KINDS[chart]
  const lists = { votes: votes.filter(({ kind }) => kind === 'motion'), compositions, soviets, camps }
  const enough = from.find((name) => lists[name].length >= (count ?? 1)) ?? from.at(-1)!
  return lists[enough].slice(0, count).map(({ id }) => id)
}
