import { describe, expect, it } from 'vitest'
import { enHall } from '../../src/text/enHall.js'
import { ruHall } from '../../src/text/ruHall.js'
import { plain } from './wording.js'

describe('words for a hall', () => {
  it('say how many left and stayed, or that it is not known', () => {
    expect(plain(enHall.finding(519, 414, false))).toBe('519 left the room, 414 stayed')
    expect(plain(enHall.finding(519, null, false))).toBe('519 left the room; how many stayed is not known')
    expect(plain(enHall.finding(null, 414, false))).toBe('414 stayed; how many left the room is not known')
    expect(plain(ruHall.finding(519, 414, false))).toBe('Из зала вышли 519, остались 414')
    expect(plain(ruHall.finding(519, null, false))).toBe('Из зала вышли 519; сколько осталось, неизвестно')
    expect(plain(ruHall.finding(null, 414, false))).toBe('Остались 414; сколько вышло, неизвестно')
  })

  it('explain hollow dots where there are any', () => {
    expect([enHall.dots(false), enHall.dots(true)]).toEqual([
      'One dot, one person.',
      'One dot, one person. Hollow: not known for certain.',
    ])
    expect([ruHall.dots(false), ruHall.dots(true)]).toEqual([
      'Точка — один человек.',
      'Точка — один человек. Пустые: нет уверенности.',
    ])
  })
})
