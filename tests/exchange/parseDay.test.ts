import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newStyleOf } from '../../src/exchange/newStyleOf.js'
import { parseDay } from '../../src/exchange/parseDay.js'
import { formatDay } from '../../src/index.js'
import { days } from './values.js'

describe('parseDay(cell, calendar)', () => {
  it.each([
    ...[
      '1917-09-09',
      '1917-09-09 00:00:00',
      '1917-09-09T00:00:00',
      '9.09.1917',
      '09.09.1917',
      '9. 9. 1917',
      '9/9/1917',
    ],
    ...['9 сентября 1917', '9 сентября 1917 г.', '9 Сентября 1917 года', '9 сент. 1917', '9 сен 1917'],
    ...[
      '9 September 1917',
      '9th September, 1917',
      '9 Sept. 1917',
      'September 9, 1917',
      'Sep 9 1917',
      '9\u00a0September 1917',
    ],
    ...['9 (22) September 1917', '9 (22) сентября 1917 г.', '9/22 September 1917', '9 September (22 September) 1917'],
    ...[
      '9 September 1917 (22 September 1917)',
      '9 September 1917 (Old Style)',
      '9.09.1917 ст. ст.',
      '9 September 1917 O.S.',
    ],
    ...['22 September 1917 (New Style)', '22.09.1917 н. ст.', '1917-09-22 NS', '22 сентября 1917 по новому стилю'],
  ])('%j is 9 September', (cell) => {
    expect(parseDay(cell, null)).toEqual({ value: '1917-09-09' })
  })

  it.each([
    ['31 августа (13 сентября) 1917', '1917-08-31'],
    ['19 December 1917 (1 January 1918)', '1917-12-19'],
    ['1917-09', '1917-09'],
    ['September 1917', '1917-09'],
    ['сентябрь 1917 г.', '1917-09'],
    ['3 мая 1917', '1917-05-03'],
    ['9/22/1917', '1917-09-22'],
    ['22-9-1917', '1917-09-22'],
    ['10 (23) февраля 1918', '1918-02-10'],
    ['23 February 1918 NS', '1918-02-10'],
  ])('%j', (cell, day) => {
    expect(parseDay(cell, null)).toEqual({ value: day })
  })

  it('takes the calendar of the header, unless the cell names its own', () => {
    expect(parseDay('22.09.1917', 'gregorian')).toEqual({ value: '1917-09-09' })
    expect(parseDay('9.09.1917 OS', 'gregorian')).toEqual({ value: '1917-09-09' })
    expect(parseDay('1918-02-10', 'julian')).toEqual({ value: '1918-02-10' })
  })

  it.each([
    ['9/10/17', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "9/10/17"'],
    ['9/10/1917', 'requires a day such as 1917-09-09, got "9/10/1917", which may be 1917-10-09 or 1917-09-10'],
    ['9.09.17', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "9.09.17"'],
    ['6462', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "6462"'],
    ['осень 1917', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "осень 1917"'],
    ['9 September', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "9 September"'],
    ['9 ma 1917', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "9 ma 1917"'],
    ['13.13.1917', 'requires a day such as 1917-09-09 or 9 (22) September 1917, got "13.13.1917"'],
    ['1917-13-01', 'requires a day that there is, got "1917-13-01"; months are 01 to 12'],
    ['29.02.1918', 'requires a day that there is, got "29.02.1918"; 1918-02 has 28 days Old Style'],
    ['30.02.1917', 'requires a day that there is, got "30.02.1917"; 1917-02 has 28 days Old Style'],
    [
      '9 (21) September 1917',
      'requires one day by both calendars, got "9 (21) September 1917"; 1917-09-09 is 1917-09-22 New Style',
    ],
    [
      '23 February 1918',
      'requires the calendar of a day from February 1918 on, as in "1918-02-23 OS" or "1918-02-23 NS", got "23 February 1918"',
    ],
  ])('%j is a problem', (cell, problem) => {
    expect(parseDay(cell, null)).toEqual({ problem })
  })

  it('converts no month', () => {
    expect(parseDay('September 1917', 'gregorian')).toEqual({
      problem: 'requires a day, not a month, New Style, got "September 1917"',
    })
  })

  it('reads what formatDay writes', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('en' as const, 'ru' as const), (day, locale) => {
        const after = newStyleOf(day)
        fc.pre(after !== null && !day.startsWith('0'))
        expect(parseDay(formatDay(day, { locale, calendar: 'old' }), 'julian')).toEqual({ value: day })
        expect(parseDay(formatDay(day, { locale, calendar: 'new' }), 'gregorian')).toEqual({ value: day })
        if (day < '1918-02') expect(parseDay(formatDay(day, { locale }), null)).toEqual({ value: day })
      }),
    )
    expect(parseDay(formatDay('1917-09'), null)).toEqual({ value: '1917-09' })
    expect(parseDay(formatDay('1917-09', { locale: 'ru' }), null)).toEqual({ value: '1917-09' })
  })
})
