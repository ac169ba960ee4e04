import { simpleMajority } from '../measure/rules.js'
import { readingsRange } from '../measure/readingsRange.js'
import { verdicts } from '../measure/verdicts.js'
import { DEFAULT_LOCALE } from '../model/localText.js'
import type { Composition } from '../model/composition.js'
import type { Tally } from '../model/tally.js'
import type { Motion } from '../model/vote.js'
import { captions, type Captions } from './captions.js'
import { localise } from './localise.js'
import type { TextOptions } from './textOptions.js'
import { wordsOf } from './wordsOf.js'

/**
 * Texts of a picture that has room for one reading, on behalf of `caller`: where
 * readings differ, whose it is, and what the others say.
 */
export function drawnTexts(subject: Composition | Motion | Tally, asked: TextOptions, caller: string): Captions {
  const all = captions(subject, asked, caller)
  if (!('readings' in subject) || 'unit' in subject || asked.reading !== undefined) return all
  if (readingsRange(subject).differ.length === 0) return all
  const { locale = DEFAULT_LOCALE, rule = simpleMajority } = asked
  const one = captions(subject, { ...asked, reading: 0 }, caller)
  const disputed = verdicts(subject, [rule]).summary === 'depends on the reading'
  const whose = wordsOf(locale).drawn(localise(subject.readings[0]!.source.short, locale))
  return { ...one, ...(disputed && { finding: all.finding, turn: '' }), grounds: `${whose} ${all.grounds}` }
}
