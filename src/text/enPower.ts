import type { Shares } from '../measure/shares.js'
import { capital } from './capital.js'
import { enList } from './enList.js'
import { enPercent } from './enPercent.js'
import { percentRange } from './percentRange.js'
import type { PowerWords } from './powerFacts.js'
import { sentence } from './sentence.js'
import { paragraph } from './paragraph.js'

function share(between: Shares): string {
  return percentRange(between, enPercent)
}

/** English for power in a house. */
export const enPower: PowerWords = {
  finding: ({ strongest }) => {
    if (!strongest) return 'Who had the most power depends on what the sources leave open'
    const { names, power, share: seats } = strongest
    const who = capital(enList(names))
    if (power.least === 1) return `${who} decided alone, with ${share(seats)} of the seats`
    if (names.length > 1) return `${who} had equal power: ${share(power)} each`
    return `${who} had the most power: ${share(power)}, with ${share(seats)} of the seats`
  },
  note: ({ needed, powerless, alone, open }) =>
    paragraph([
      needed && sentence(needed),
      `Each group is taken to vote as one${alone ? '; whoever belongs to none votes alone' : ''}.`,
      'Banzhaf: of all cases in which a group decides, the part in which it is this one.',
      'Shapley–Shubik: of all orders in which groups can join a motion, the part in which this one brings the majority.',
      powerless.length > 0 && `Never deciding: ${sentence(enList(powerless))}`,
      open && 'Thin lines: what the ranges of the sources allow.',
    ]),
  columns: ['Group', 'Seats'],
  measures: { seats: 'seats', banzhaf: 'power, Banzhaf', shapleyShubik: 'power, Shapley–Shubik' },
}
