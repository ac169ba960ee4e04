import { simpleMajority } from '../measure/rules.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import { bounds } from '../model/bounds.js'
import type { Motion } from '../model/vote.js'
import { bind } from './bind.js'
import { drawnTexts } from './drawnTexts.js'
import { enHall } from './enHall.js'
import { noteOf } from './noteOf.js'
import { ruHall } from './ruHall.js'
import { sentence } from './sentence.js'
import { SIDES, type SideText, sideTexts } from './sideTexts.js'
import type { Story } from './story.js'
import { storyOf } from './storyOf.js'
import type { TextOptions } from './textOptions.js'
import { paragraph } from './paragraph.js'
import type { PictureTexts } from './pictureTexts.js'

const LANGUAGES = { en: enHall, ru: ruHall } as const

/** The texts of a picture of a vote by leaving the room. */
export interface HallTexts extends Omit<PictureTexts, 'table'> {
  readonly story: () => Story
  readonly inside: string
  readonly outside: string
  /** In the order of `SIDES`; their words say what each did. */
  readonly sides: readonly SideText[]
}

/** Texts of a vote by leaving the room, after one of its readings, on behalf of `caller`. */
export function hallTexts(vote: Motion, left: 'for' | 'against', asked: TextOptions, caller: string): HallTexts {
  const { locale = DEFAULT_LOCALE, rule = simpleMajority } = asked
  const own = LANGUAGES[locale]
  const reading = vote.readings[asked.reading ?? 0]!
  const text = drawnTexts(vote, asked, caller)
  const about = reading.about ?? false
  const spans = SIDES.map((side) => bounds(reading[side]))
  const hollow = about || spans.some(({ least, most }) => most !== null && least < most)
  const stayed = left === 'for' ? 'against' : 'for'
  return {
    finding: bind(own.finding(reading[left], reading[stayed], about)),
    occasion: text.occasion,
    note: paragraph([own.dots(hollow), sentence(text.finding), text.mark && sentence(text.mark), noteOf(text)]),
    grounds: text.grounds,
    story: () => storyOf(vote, asked, caller, own.dots(hollow)),
    inside: own.inside,
    outside: own.outside,
    sides: sideTexts(vote, reading, { locale, rule }, caller).map((side, i) => ({
      ...side,
      words: SIDES[i] === 'abstain' ? side.words : SIDES[i] === left ? own.left(side.words) : own.stayed(side.words),
    })),
  }
}
