import { countSum } from '../measure/countSum.js'
import type { FlowBoundsOptions } from '../measure/flowBounds.js'
import { flowNodes, type FlowNodes, type NodeFlow } from '../measure/flowNodes.js'
import { DEFAULT_CALENDAR } from '../model/formatDay.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Composition } from '../model/composition.js'
import { countOf } from '../model/countOf.js'
import type { Motion } from '../model/vote.js'
import { bind } from './bind.js'
import { enFlow } from './enFlow.js'
import type { FlowFacts } from './flowFacts.js'
import { type FlowGroup, flowGroups } from './flowGroups.js'
import { enShift } from './enShift.js'
import { localise } from './localise.js'
import { ruFlow } from './ruFlow.js'
import { ruShift } from './ruShift.js'
import type { PictureTexts } from './pictureTexts.js'
import { timeOf } from './timeOf.js'
import type { Wording } from './wording.js'
import { wordsOf } from './wordsOf.js'

const LANGUAGES = {
  en: { own: enFlow, shift: enShift },
  ru: { own: ruFlow, shift: ruShift },
} as const

/** A group of a picture of movements: one of the record, or those who came or went. */
export interface FlowNodeText {
  readonly group: FlowGroup | null
  readonly name: string
  readonly count: string
}

/** The texts of a picture of who can have moved, and what they tell. */
export interface FlowTexts extends PictureTexts {
  /** Over the columns: days, or what was asked where there is one day. */
  readonly times: readonly [before: string, after: string]
  readonly before: readonly FlowNodeText[]
  readonly after: readonly FlowNodeText[]
  readonly nodes: FlowNodes
  readonly details: (flow: NodeFlow) => readonly string[]
}

/** What is asked of a picture of movements. */
export interface FlowAsked extends Pick<FlowBoundsOptions, 'came' | 'went' | 'cannot'>, Wording {
  readonly readings: readonly [before: number, after: number]
}

/** Texts of who can have moved between two votes, or two bodies, on behalf of `caller`. */
export function flowTexts(
  pair: readonly [Composition | Motion, Composition | Motion],
  { locale = DEFAULT_LOCALE, calendar = DEFAULT_CALENDAR, readings, ...options }: FlowAsked,
  caller: string,
): FlowTexts {
  const words = wordsOf(locale, caller)
  const { own, shift } = LANGUAGES[locale]
  const { before, after, same } = flowGroups(pair, readings, locale, caller)
  for (const [i, groups] of [before, after].entries()) {
    if (groups.some(({ count }) => bounds(count).least > 0)) continue
    throw new RangeError(
      `${caller} requires at least one count that is known, got none ${i === 0 ? 'before' : 'after'}`,
    )
  }
  const counts = (groups: readonly FlowGroup[]) => groups.map(({ count }) => count)
  const nodes = flowNodes(counts(before), counts(after), { ...options, same })
  const bodies = pair.map(({ session }) => localise(session.soviet.short, locale)) as [string, string]
  const days = pair.map(({ session }) => timeOf(session.day, { locale, calendar }).words) as [string, string]
  const isOneDay = days[0] === days[1]
  const asked = pair.map((subject) => ('question' in subject ? localise(subject.question, locale) : '')) as [
    string,
    string,
  ]
  const times = isOneDay && asked[0] !== '' ? asked : days
  const sources = pair.map((subject, i) => localise(subject.readings[readings[i]!]!.source.short, locale))
  const facts: FlowFacts = {
    bodies,
    times,
    isOneDay,
    changed: nodes.bounds.mustHaveChanged,
    isClosed: options.came !== undefined && options.went !== undefined,
    whole: [countSum(counts(before)), countSum(counts(after))],
    came: nodes.came,
    went: nodes.went,
    open: nodes.flows.some(({ least, most }) => least < most),
    sources: [...new Set(sources)],
    others: pair[0].readings.length + pair[1].readings.length - 2,
  }
  const names = [...bodies, ...days, ...sources]
  const nodeTexts = (groups: readonly FlowGroup[], other: string, size: number): FlowNodeText[] => [
    ...groups.map((group) => ({ group, name: group.name, count: words.count(group.count) })),
    { group: null, name: other, count: words.count(size) },
  ]
  const texts = {
    before: nodeTexts(before, own.came, nodes.came),
    after: nodeTexts(after, own.went, nodes.went),
  }
  const occasion = bind(own.occasion(facts), names)
  const moved = (from: number, to: number) => {
    const flow = nodes.flows.find((one) => one.from === from && one.to === to)
    return words.count(flow ? countOf(flow.least, flow.most) : 0)
  }
  return {
    finding: bind(own.finding(facts), names),
    occasion,
    note: bind(own.note(facts), names),
    grounds: bind(shift.grounds(facts), names),
    table: {
      caption: occasion,
      header: [own.corner(...times), ...texts.after.map(({ name }) => name)],
      rows: texts.before.map(({ name }, from) => [name, ...texts.after.map((_, to) => moved(from, to))]),
    },
    times,
    ...texts,
    nodes,
    details: ({ from, to, least, most }) => [
      `${texts.before[from]!.name} → ${texts.after[to]!.name}`,
      own.moved(
        least,
        words.count(most),
        same.some(([a, b]) => a === from && b === to),
      ),
      ...facts.sources,
    ],
  }
}
