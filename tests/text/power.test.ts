import { describe, expect, it } from 'vitest'
import { enPower } from '../../src/text/enPower.js'
import type { PowerFacts } from '../../src/text/powerFacts.js'
import { ruPower } from '../../src/text/ruPower.js'

const share = (part: number) => ({ least: part, most: part })
const strongest = { names: ['Bolsheviks'], power: share(0.6), share: share(0.45) }
const facts: PowerFacts = { strongest, needed: '', powerless: [], alone: false, open: false }
const both = (what: 'finding' | 'note', own: Partial<PowerFacts>) =>
  [enPower, ruPower].map((words) => words[what]({ ...facts, ...own }).replaceAll('\u00a0', ' '))

describe('power in a house', () => {
  it.each<[string, PowerFacts['strongest'], string, string]>([
    [
      'of one',
      strongest,
      'Bolsheviks had the most power: 60.0%, with 45.0% of the seats',
      'Наибольшее влияние: Bolsheviks — 60,0 % при 45,0 % мест',
    ],
    [
      'of one alone',
      { ...strongest, power: share(1), share: share(0.55) },
      'Bolsheviks decided alone, with 55.0% of the seats',
      'Bolsheviks решали сами: 55,0 % мест',
    ],
    [
      'of two alike',
      { names: ['Bolsheviks', 'Left SRs'], power: share(0.5), share: share(0.4) },
      'Bolsheviks and Left SRs had equal power: 50.0% each',
      'Влияние равно: Bolsheviks и Left SRs — по 50,0 %',
    ],
    [
      'that is not known',
      null,
      'Who had the most power depends on what the sources leave open',
      'Чьё влияние было наибольшим, зависит от того, о чём источники молчат',
    ],
  ])('%s', (_, own, en, ru) => {
    expect(both('finding', { strongest: own })).toEqual([en, ru])
  })

  it('says what is needed, who votes alone, who never decides, and what is open', () => {
    const [en, ru] = both('note', {})
    expect(en).toMatch(/^Each group is taken to vote as one\. Banzhaf: .* brings the majority\.$/)
    expect(ru).toMatch(/^Принято, что каждая группа голосует как один\. Банцаф: .* приносит эта группа\.$/)
    const [more, russian] = both('note', { needed: '11 needed', powerless: ['A', 'B'], alone: true, open: true })
    expect(more).toMatch(/^11 needed\. Each group is taken to vote as one; whoever belongs to none votes alone\. /)
    expect(more).toMatch(/ Never deciding: A and B\. Thin lines: what the ranges of the sources allow\.$/)
    expect(russian).toMatch(
      /^11 needed\. Принято, что каждая группа голосует как один, а не входящие в группы — каждый за себя\. /,
    )
    expect(russian).toMatch(/ Никогда не решают: A и B\. Тонкие линии: что допускают числа источников\.$/)
  })
})
