import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { type Motion, motionById, type Tally } from '../../src/index.js'
import { enShift } from '../../src/text/enShift.js'
import { ruShift } from '../../src/text/ruShift.js'
import { shiftTexts } from '../../src/text/shiftTexts.js'

const confidence = motionById(archive, 'petrograd-soviet-1917-04-22-confidence')
const told = (tally: Tally, camps?: Motion['camps']): Motion => ({
  ...confidence,
  ...(camps && { camps }),
  readings: [{ ...confidence.readings[0]!, abstain: 0, about: false, ...tally }],
})
const change = (before: Motion, after: Motion) =>
  (['en', 'ru'] as const).map((locale) => shiftTexts({ before, after, readings: [0, 0] }, { locale }, 'f'))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const camp = (id: string) => ({ camp: { id, name: { en: `for ${id}`, ru: `за ${id}` }, colour: 'red' } })

describe('what changed between two votes', () => {
  it('is of sides where they stand for nothing in common', () => {
    const [en, ru] = change(told({ for: 60, against: 40 }), told({ for: 50, against: 50 }))
    expect(plain(en!.finding)).toBe('Against: up 10.0 points; for: down 10.0 points')
    expect(plain(ru!.finding)).toBe('Против: +10,0 п. п.; за: −10,0 п. п.')
    expect(plain(en!.note)).toContain('All votes: 100, then 100.')
    expect(plain(ru!.note)).toContain('Всего голосов: 100, затем 100.')
    expect(plain(ru!.occasion)).toMatch(/: доли голосов, /)
  })

  it('is of camps, whichever way the questions were put', () => {
    const [peace, war] = [camp('peace'), camp('war')]
    const camps = (first: unknown, second: unknown) => ({ for: first, against: second }) as Motion['camps']
    const before = told({ for: 60, against: 40 }, camps(peace, war))
    const [en, ru] = change(before, told({ for: 30, against: 70 }, camps(war, peace)))
    expect(plain(en!.finding)).toBe('For peace: up 10.0 points; for war: down 10.0 points')
    expect(plain(ru!.finding)).toBe('За peace: +10,0 п. п.; за war: −10,0 п. п.')
    const [same] = change(before, told({ for: 70, against: 30 }, camps(peace, war)))
    expect(plain(same!.finding)).toBe('For peace: up 10.0 points; for war: down 10.0 points')
  })

  it('is no change where nobody moved', () => {
    const [en, ru] = change(told({ for: 60, against: 40 }), told({ for: 60, against: 40 }))
    expect(plain(en!.finding)).toBe('Nobody surely gained or lost')
    expect(plain(ru!.finding)).toBe('Никто заведомо не прибавил и не потерял')
  })

  it('is not told of a vote and a body', () => {
    const [body] = archive.compositions
    expect(() => shiftTexts({ before: confidence, after: body!, readings: [0, 0] }, {}, 'f')).toThrow(
      'f requires two votes, or the make-up of two bodies, got one of each',
    )
  })

  it('counts the accounts that are not drawn', () => {
    const grounds = (others: number) =>
      [enShift, ruShift].map((words) => plain(words.grounds({ sources: ['S'], others })))
    expect(grounds(0)).toEqual(['Source: S.', 'Источник: S.'])
    expect(grounds(1)).toEqual([
      'Source: S. Another account is not drawn.',
      'Источник: S. Не показано: 1 другая запись.',
    ])
    expect(grounds(2)).toEqual([
      'Source: S. 2 other accounts are not drawn.',
      'Источник: S. Не показано: 2 другие записи.',
    ])
    expect(grounds(5)[1]).toBe('Источник: S. Не показано: 5 других записей.')
  })

  it('is a range where figures leave it open', () => {
    const points = (won: number | [number, number]) => [enShift, ruShift].map((words) => plain(words.points(won)))
    expect(points(0.433)).toEqual(['+43.3 points', '+43,3 п. п.'])
    expect(points([-0.1, 0.2])).toEqual(['−10.0 to +20.0 points', 'от −10,0 до +20,0 п. п.'])
    expect(points([0.1, 0.10001])).toEqual(['+10.0 points', '+10,0 п. п.'])
  })
})
