import { describe, expect, it } from 'vitest'
import { enShift } from '../../src/text/enShift.js'
import { ruShift } from '../../src/text/ruShift.js'
import type { ShiftFacts } from '../../src/text/shiftFacts.js'
import { plain } from './wording.js'

const shift: ShiftFacts = {
  bodies: ['Soviet', 'Congress'],
  days: ['May', 'June'],
  of: 'seats',
  shares: false,
  up: { name: 'left', won: [3, 5] },
  down: { name: 'right', won: [-5, -3] },
  whole: [100, 110],
  fresh: [],
  gone: [],
  unlisted: [],
  families: [],
  sources: ['A'],
  others: 0,
}

describe('words for a shift', () => {
  it('say how many seats or points each moved', () => {
    expect(plain(enShift.finding(shift))).toBe('Left up 3–5 seats, right down 3–5 seats')
    expect(plain(ruShift.finding(shift))).toBe('Left +3–5, right −3–5')
    const point = { ...shift, shares: true, up: { name: 'left', won: 0.01 }, down: { name: 'right', won: -0.02 } }
    expect(plain(enShift.finding(point))).toBe('Left up 1.0 point, right down 2.0 points')
    expect(plain(ruShift.finding(point))).toBe('Left +1,0 п. п., right −2,0 п. п.')
    expect(enShift.finding({ ...shift, up: null, down: null })).toBe('Nobody surely gained or lost')
    expect(ruShift.finding({ ...shift, up: null, down: null })).toBe('Никто заведомо не прибавил и не потерял')
  })

  it('name two bodies each with its day, and one with both', () => {
    const votes = { ...shift, of: 'votes' } as const
    const one = { ...shift, bodies: ['Soviet', 'Soviet'] } as const
    expect([shift, votes, one].map(enShift.occasion).map(plain)).toEqual([
      'Shares of the seats: Soviet, May; Congress, June',
      'Shares of the votes: Soviet, May; Congress, June',
      'Shares of the seats in the Soviet, May and June',
    ])
    expect([shift, votes, one].map(ruShift.occasion).map(plain)).toEqual([
      'Доли мест: Soviet, May; Congress, June',
      'Доли голосов: Soviet, May; Congress, June',
      'Soviet: доли мест, May и June',
    ])
  })

  it('say who is new, who is gone and what is not shown', () => {
    const note = { ...shift, fresh: ['a'], gone: ['b'], unlisted: ['c'] }
    expect(plain(enShift.note(note))).toMatch(/^All seats: 100, then 110\. New: a\. Gone: b\. Listed on one day only/)
    expect(plain(ruShift.note(note))).toMatch(/^Всего мест: 100, затем 110\. Новые: a\. Больше нет: b\. Названы лишь/)
    expect(plain(ruShift.grounds({ sources: ['A', 'B'], others: 2 }))).toBe(
      'Источники: A; B. Не показано: 2 другие записи.',
    )
    expect(plain(ruShift.grounds(shift))).toBe('Источник: A.')
    expect([ruShift.points(0.02), ruShift.points([-0.01, 0.02])].map(plain)).toEqual([
      '+2,0 п. п.',
      'от −1,0 до +2,0 п. п.',
    ])
  })
})
