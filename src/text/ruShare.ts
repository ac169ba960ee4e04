import type { Rule } from '../measure/rule.js'
import { strictlyBy } from '../measure/strictlyBy.js'
import { reduced } from './reduced.js'

const NOMINATIVE = ['', 'одна', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять']
const GENITIVE = ['', 'одной', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти']
const PARTS = ['пят', 'шест', 'седьм', 'восьм', 'девят', 'десят']

type Case = 'nominative' | 'genitive'

/**
 * A rule’s share of something in Russian; of something counted, with «из».
 *
 * @param open - whether «не менее» is said already, of the number that the share comes to
 *
 * @example
 * ruShare(twoThirds('cast'), '91 голоса', { counted: true, open: false }) // => 'не менее двух третей из 91 голоса'
 */
export function ruShare(
  rule: Rule,
  whole: string,
  { counted, open }: { readonly counted: boolean; readonly open: boolean },
): string {
  const [numerator, denominator] = reduced(rule.share)
  const strictly = strictlyBy(rule)
  // Without a vote for it nothing is carried.
  if (numerator === 0) return `${open ? 'один' : 'хотя бы один'} из ${whole}`
  const isAll = numerator === denominator
  const named = isAll ? null : nameOf(numerator, denominator, open && !strictly ? 'nominative' : 'genitive')
  const share = named ?? (isAll ? '100 %' : `${numerator}/${denominator}`)
  const than = strictly ? 'больше ' : open || isAll ? '' : 'не менее '
  return `${than}${share} ${counted ? (named ? 'из ' : 'от ') : ''}${whole}`
}

function nameOf(numerator: number, denominator: number, form: Case): string | null {
  const isGenitive = form === 'genitive'
  if (denominator === 2) return isGenitive ? 'половины' : 'половина'
  const ones = (isGenitive ? GENITIVE : NOMINATIVE)[numerator]
  if (ones === undefined) return null
  if (denominator === 3 || denominator === 4) {
    const [stem, many] = denominator === 3 ? ['трет', 'третей'] : ['четверт', 'четвертей']
    if (numerator === 1) return isGenitive ? `${stem}и` : `${stem}ь`
    return `${ones} ${isGenitive ? many : `${stem}и`}`
  }
  const part = PARTS[denominator - 5]
  if (part === undefined) return null
  if (numerator > 1) return `${ones} ${part}ых`
  return `${ones} ${part}${isGenitive ? 'ой' : 'ая'}`
}
