import { describe, expect, it } from 'vitest'
import { enPower } from '../../src/text/enPower.js'
import type { PowerFacts } from '../../src/text/powerFacts.js'
import { ruPower } from '../../src/text/ruPower.js'
import { at, plain } from './wording.js'

const power: PowerFacts = { strongest: null, needed: '', powerless: [], alone: false, open: false }

describe('words for power', () => {
  it('say that the sources leave it open', () => {
    expect(enPower.finding(power)).toBe('Who had the most power depends on what the sources leave open')
    expect(ruPower.finding(power)).toBe('Чьё влияние было наибольшим, зависит от того, о чём источники молчат')
  })

  it('say that two are equal, within bounds', () => {
    const equal = { ...power, strongest: { names: ['A', 'B'], power: at(0.25, 0.5), share: at(0.25) } }
    expect(plain(enPower.finding(equal))).toBe('A and B had equal power: 25.0–50.0% each')
    expect(plain(ruPower.finding(equal))).toBe('Влияние равно: A и B — по 25,0–50,0 %')
  })

  it('say who votes alone, and what thin lines are', () => {
    const drawn = { ...power, alone: true, open: true }
    expect(enPower.note(drawn)).toContain('Each group is taken to vote as one; whoever belongs to none votes alone.')
    expect(enPower.note(drawn)).toContain('Thin lines: what the ranges of the sources allow.')
    expect(ruPower.note(drawn)).toContain('каждая группа голосует как один, а не входящие в группы — каждый за себя.')
    expect(ruPower.note(drawn)).toContain('Тонкие линии: что допускают числа источников.')
  })
})
