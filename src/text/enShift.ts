import { capital } from './capital.js'
import { enCount } from './enCount.js'
import { enList } from './enList.js'
import { enSources } from './enSources.js'
import { sentence } from './sentence.js'
import type { Mover, ShiftFacts, ShiftWords } from './shiftFacts.js'
import { paragraph } from './paragraph.js'

const number = /* @__PURE__ */ new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const whole = /* @__PURE__ */ new Intl.NumberFormat('en')

/** How much one moved, without its sign: `43.3 points`, `98 seats`. */
function moved({ won }: Mover, { shares, of }: ShiftFacts): string {
  const ends = (typeof won === 'number' ? [won] : won.map(Number)).map((end) => Math.abs(end)).sort((a, b) => a - b)
  const written = [...new Set(ends.map((end) => (shares ? number.format(100 * end) : whole.format(end))))].join('–')
  return `${written} ${shares ? (written === '1.0' ? 'point' : 'points') : of}`
}

/** English for what changed between two days. */
export const enShift: ShiftWords = {
  finding: (facts) => {
    const { up, down } = facts
    // A side’s name is a phrase of its own: “for soviet power”.
    const [is, and] = facts.of === 'votes' ? [':', '; '] : ['', ', ']
    const movers = [
      up && `${up.name}${is} up ${moved(up, facts)}`,
      down && `${down.name}${is} down ${moved(down, facts)}`,
    ]
    const told = movers.filter((text) => text !== null)
    return told.length === 0 ? 'Nobody surely gained or lost' : capital(told.join(and))
  },
  occasion: ({ bodies: [before, after], days, of }) =>
    before === after
      ? `Shares of ${of === 'votes' ? 'the votes' : 'the seats'} in the ${before}, ${days.join(' and ')}`
      : `Shares of ${of === 'votes' ? 'the votes' : 'the seats'}: ${before}, ${days[0]}; ${after}, ${days[1]}`,
  note: ({ whole: [before, after], of, fresh, gone, unlisted, families }) =>
    paragraph([
      before !== null && after !== null && `All ${of}: ${enCount(before)}, then ${enCount(after)}.`,
      fresh.length > 0 && `New: ${sentence(enList(fresh))}`,
      gone.length > 0 && `Gone: ${sentence(enList(gone))}`,
      unlisted.length > 0 &&
        `Listed on one day only, and maybe among others on the other: ${sentence(enList(unlisted))}`,
      ...families.map(
        (family) => `${capital(family.name)} and those who split from them: ${family.before}, then ${family.after}.`,
      ),
    ]),
  grounds: ({ sources, others }) => {
    const more = others === 1 ? ' Another account is not drawn.' : ` ${others} other accounts are not drawn.`
    return `${enSources(sources)}${others > 0 ? more : ''}`
  },
  points: (won) => {
    const one = (end: number) => `${end < 0 ? '−' : '+'}${number.format(100 * Math.abs(end))}`
    const [least, most] = typeof won === 'number' ? [won, won] : won.map(Number)
    return one(least!) === one(most!) ? `${one(least!)} points` : `${one(least!)} to ${one(most!)} points`
  },
  columns: ['Group', 'Change'],
  fresh: 'new',
  gone: 'gone',
}
