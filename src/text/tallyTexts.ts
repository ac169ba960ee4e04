import type { Rule } from '../measure/rule.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { capital } from './capital.js'
import { captions } from './captions.js'
import { comparedTexts } from './comparedTexts.js'
import { enCompared } from './enCompared.js'
import { isSeveral } from './isSeveral.js'
import { localise } from './localise.js'
import { noteOf } from './noteOf.js'
import { pickReadings } from './pickReadings.js'
import { ruCompared } from './ruCompared.js'
import type { Story } from './story.js'
import { storyOf } from './storyOf.js'
import { toldStory } from './toldStory.js'
import type { TextOptions } from './textOptions.js'
import type { PictureTexts } from './pictureTexts.js'

const LANGUAGES = { en: enCompared, ru: ruCompared } as const

/** The texts of a picture of one vote, or of several. */
export interface TallyTexts extends Omit<PictureTexts, 'table'> {
  readonly story: () => Story
  /** One a row: the source, or the vote; empty for a bare tally. */
  readonly names: readonly string[]
  /** One a rule: what is needed, of what. */
  readonly marks: readonly string[]
}

/** Texts of bars of one vote, one a reading, or of several votes, one each, on behalf of `caller`. */
export function tallyTexts(
  subject: Motion | Tally | readonly Motion[],
  rules: readonly Rule[],
  asked: TextOptions,
  caller: string,
): TallyTexts {
  const { locale = DEFAULT_LOCALE } = asked
  const { mark } = LANGUAGES[locale]
  const told = (texts: readonly string[]) => (texts.length > 1 ? texts.map((text, i) => mark(text, i === 0)) : texts)
  if (isSeveral(subject)) {
    const about = { rules: rules.slice(0, 1), labels: undefined, drawn: subject.map(() => true) }
    const texts = comparedTexts(subject, about, asked, caller)
    const marks = comparedTexts(subject, { ...about, rules }, asked, caller).marks.map(capital)
    const own = { ...texts, note: texts.rowsNote }
    return {
      ...own,
      story: () =>
        toldStory(
          own,
          subject.flatMap(({ readings }) => readings),
          locale,
        ),
      names: texts.votes.map(({ label }) => label),
      marks: told(marks),
    }
  }
  const text = captions(subject, asked, caller)
  const readings = 'readings' in subject ? pickReadings(caller, subject.readings, asked.reading) : []
  return {
    ...text,
    note: noteOf(text),
    story: () => storyOf(subject, asked, caller),
    names: 'readings' in subject ? readings.map(({ source }) => localise(source.short, locale)) : [''],
    marks: told(rules.map((rule) => captions(subject, { ...asked, rule }, caller).mark)),
  }
}
