import type { Base } from '../measure/rule.js'
import { bounds } from '../model/bounds.js'
import type { Count } from '../model/count.js'
import { ruApprox } from './ruApprox.js'
import { ruPlural } from './ruPlural.js'

/** What a rule takes its share of, in Russian, behind a preposition: «933 голосов за и против». */
export function ruBase(of: Base, base: Count, about = false): string {
  const isOpen = bounds(base).most === null
  const number = ruApprox(base, about)
  const votes = isOpen ? 'голосов' : `${number} ${ruPlural(base, 'голоса', 'голосов', 'голосов')}`
  const people = isOpen ? 'всех' : number
  return {
    decisive: `${votes} за и против`,
    cast: `${votes}, считая воздержавшихся`,
    present: `${people} ${ruPlural(base, 'присутствующего', 'присутствующих', 'присутствующих')}`,
    members: `${people} ${ruPlural(base, 'члена', 'членов', 'членов')}`,
  }[of]
}
