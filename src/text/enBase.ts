import type { Base } from '../measure/rule.js'
import type { Count } from '../model/count.js'
import { enCount } from './enCount.js'

/** What a rule takes its share of, in English: “the 933 for and against”, “about 2,100 for and against”. */
export function enBase(of: Base, base: Count, about = false): string {
  const isOpen = base === null || (typeof base !== 'number' && base[1] === null)
  const known = isOpen ? '' : `${enCount(base, about)} `
  const the = about && known !== '' ? '' : 'the '
  if (base === 1) {
    return {
      decisive: 'the 1 vote for or against',
      cast: 'the 1 vote cast',
      present: 'the 1 present',
      members: 'the 1 member',
    }[of]
  }
  return {
    decisive: known ? `${the}${known}for and against` : 'the votes for and against',
    cast: `${the}${known}votes cast, abstentions included`,
    present: known ? `${the}${known}present` : 'those present',
    members: `all ${known}members`,
  }[of]
}
