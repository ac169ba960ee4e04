import type { VoteFacts } from './facts.js'
import { isRounded } from './isRounded.js'
import { ruCount } from './ruCount.js'
import { ruPlural } from './ruPlural.js'

/** What would have turned the result, in Russian, without a stop; empty where it cannot be known. */
export function ruTurn({ verdict, switching, abstainers, about }: VoteFacts): string {
  if (switching?.enough === false) {
    return verdict === 'carried'
      ? 'Сколько бы голосов ни перешло на другую сторону, предложение было бы принято'
      : 'Сколько бы голосов ни перешло на другую сторону, предложение не прошло бы'
  }
  if (switching?.needed == null) return ''
  const { needed } = switching
  if (isRounded(needed, about.votes)) {
    const voters = ruPlural(needed, 'голоса, перешедшего', 'голосов, перешедших', 'голосов, перешедших')
    return `Исход изменили бы ${ruCount(needed, true)} ${voters} на другую сторону${joined(abstainers)}`
  }
  const switched = ruPlural(
    needed,
    `Исход изменил бы ${ruCount(needed)} голос, перешедший на другую сторону`,
    `Исход изменили бы ${ruCount(needed)} голоса, перешедшие на другую сторону`,
    `Исход изменили бы ${ruCount(needed)} голосов, перешедших на другую сторону`,
  )
  return `${switched}${joined(abstainers)}`
}

function joined(abstainers: VoteFacts['abstainers']): string {
  if (!abstainers) return ''
  const { enough, alone } = abstainers
  if (alone) {
    return enough ? '; изменил бы его и единственный воздержавшийся' : '; единственный воздержавшийся его не изменил бы'
  }
  return enough ? '; изменили бы его и все воздержавшиеся вместе' : '; все воздержавшиеся вместе его не изменили бы'
}
