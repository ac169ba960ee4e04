import { describe, expect, it } from 'vitest'
import type { AdoptionFacts } from '../../src/text/adoptionFacts.js'
import { enAdoption } from '../../src/text/enAdoption.js'
import { ruAdoption } from '../../src/text/ruAdoption.js'
import { plain } from './wording.js'

const adoption: AdoptionFacts = {
  origin: 'Soviet',
  only: null,
  total: 126,
  last: ['1 September', '2 September'],
  open: false,
  uncertainDays: false,
  sources: ['A', 'B'],
}

describe('words for adoptions', () => {
  it('count the bodies', () => {
    expect(plain(enAdoption.finding(adoption))).toBe('126 bodies followed the Soviet by 1 September or 2 September')
    expect(plain(enAdoption.finding({ ...adoption, total: 1 }))).toMatch(/^1 body followed/)
    expect(plain(ruAdoption.finding(adoption))).toBe('Soviet, затем ещё 126 органов — к 1 September или 2 September')
  })

  it('name the only one', () => {
    const only = { name: 'Kiev', days: ['1 September'] }
    expect(plain(enAdoption.finding({ ...adoption, only }))).toBe('Kiev followed the Soviet on 1 September')
    expect(plain(ruAdoption.finding({ ...adoption, only }))).toBe('Soviet, затем Kiev: 1 September')
  })

  it('explain what is drawn, and name the sources', () => {
    const drawn = { ...adoption, open: true, uncertainDays: true }
    expect(enAdoption.note(drawn)).toMatch(/ Pale: between .+\. Level bars: days .+\.$/)
    expect(enAdoption.note(adoption)).toMatch(/itself is not counted\.$/)
    expect(ruAdoption.note(drawn)).toMatch(/ Бледно: между .+\. Отрезки: дни.+\.$/)
    expect(ruAdoption.note(adoption)).toMatch(/не в счёт\.$/)
    const grounds = (words: typeof enAdoption) => [
      words.grounds(adoption),
      words.grounds({ ...adoption, sources: ['A'] }),
    ]
    expect(grounds(enAdoption)).toEqual(['Sources: A; B.', 'Source: A.'])
    expect(grounds(ruAdoption)).toEqual(['Источники: A; B.', 'Источник: A.'])
  })
})
