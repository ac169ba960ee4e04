import { describe, expect, it } from 'vitest'
import { formatDay, type FormatDayOptions } from '../../../src/model/formatDay.js'

describe("formatDay(day, { locale: 'en' })", () => {
  it.each([
    ['1917-09-09', '9 (22) September 1917'],
    ['1917-08-31', '31 August (13 September) 1917'],
    ['1917-12-18', '18 (31) December 1917'],
    ['1917-12-19', '19 December 1917 (1 January 1918)'],
    ['1917-12-25', '25 December 1917 (7 January 1918)'],
    ['1918-01-05', '5 (18) January 1918'],
    ['1918-01-31', '31 January (13 February) 1918'],
    ['1918-02-01', '14 February 1918'],
    ['1918-02-10', '23 February 1918'],
    ['1918-12-31', '13 January 1919'],
    ['1900-02-29', '29 February (13 March) 1900'],
    ['0988-08-01', '1 (6) August 988'],
    ['0001-01-03', '3 (1) January 1'],
    ['9999-10-19', '31 December 9999'],
  ])('prints %s as %s', (day, words) => {
    expect(formatDay(day)).toBe(words)
    expect(formatDay(day, { locale: 'en', calendar: 'both', weekday: false })).toBe(words)
  })

  it('names every month', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      formatDay(`1917-${String(i + 1).padStart(2, '0')}`, { calendar: 'old' }),
    )
    expect(months.join(', ')).toBe(
      'January 1917, February 1917, March 1917, April 1917, May 1917, June 1917, July 1917, August 1917, September 1917, October 1917, November 1917, December 1917',
    )
  })
})

describe("formatDay(day, { locale: 'ru' })", () => {
  it.each([
    ['1917-09-09', '9 (22) сентября 1917'],
    ['1917-08-31', '31 августа (13 сентября) 1917'],
    ['1917-12-25', '25 декабря 1917 (7 января 1918)'],
    ['1918-01-31', '31 января (13 февраля) 1918'],
    ['1918-02-10', '23 февраля 1918'],
  ])('prints %s as %s', (day, words) => {
    expect(formatDay(day, { locale: 'ru' })).toBe(words)
  })

  it('puts the month behind a day in the genitive, and alone in the nominative', () => {
    const both = Array.from({ length: 12 }, (_, i) => {
      const month = `1917-${String(i + 1).padStart(2, '0')}`
      return [month, `${month}-01`].map((day) => formatDay(day, { locale: 'ru', calendar: 'old' }).replace(' 1917', ''))
    })
    expect(both.map((pair) => pair.join(', ')).join('; ')).toBe(
      'январь, 1 января; февраль, 1 февраля; март, 1 марта; апрель, 1 апреля; май, 1 мая; июнь, 1 июня; июль, 1 июля; август, 1 августа; сентябрь, 1 сентября; октябрь, 1 октября; ноябрь, 1 ноября; декабрь, 1 декабря',
    )
  })
})

describe('formatDay(day, { calendar })', () => {
  it.each<[string, FormatDayOptions, string]>([
    ['1917-09-09', { calendar: 'old' }, '9 September 1917'],
    ['1917-09-09', { calendar: 'new' }, '22 September 1917'],
    ['1917-12-25', { calendar: 'new', locale: 'ru' }, '7 января 1918'],
    ['1918-02-10', { calendar: 'old' }, '10 February 1918'],
    ['1918-02-10', { calendar: 'new' }, '23 February 1918'],
    ['9999-12-31', { calendar: 'old' }, '31 December 9999'],
    ['0001-01-01', { calendar: 'old' }, '1 January 1'],
  ])('prints %s with %o as %s', (day, options, words) => {
    expect(formatDay(day, options)).toBe(words)
  })

  it.each<[string, FormatDayOptions, string]>([
    ['1917-09', {}, 'September 1917 (Old Style)'],
    ['1917-09', { locale: 'ru' }, 'сентябрь 1917 (ст. ст.)'],
    ['1917-09', { calendar: 'new' }, 'September 1917 (Old Style)'],
    ['1918-03', { calendar: 'both' }, 'March 1918 (Old Style)'],
    ['1917-09', { calendar: 'old' }, 'September 1917'],
    ['1917-09', { calendar: 'old', locale: 'ru' }, 'сентябрь 1917'],
    ['0900-05', { calendar: 'old' }, 'May 900'],
  ])('never converts a month: %s with %o is %s', (month, options, words) => {
    expect(formatDay(month, options)).toBe(words)
  })
})

describe('formatDay(day, { weekday: true })', () => {
  it.each<[string, FormatDayOptions, string]>([
    ['1917-09-09', {}, 'Saturday, 9 (22) September 1917'],
    ['1917-09-09', { locale: 'ru' }, 'суббота, 9 (22) сентября 1917'],
    ['1917-10-25', { calendar: 'old' }, 'Wednesday, 25 October 1917'],
    ['1917-10-25', { calendar: 'new' }, 'Wednesday, 7 November 1917'],
    ['1918-02-10', { locale: 'ru' }, 'суббота, 23 февраля 1918'],
    ['1917-09', { calendar: 'old' }, 'September 1917'],
  ])('prints %s with %o as %s', (day, options, words) => {
    expect(formatDay(day, { ...options, weekday: true })).toBe(words)
  })

  it('names the seven days', () => {
    const week = (locale: 'en' | 'ru') =>
      [4, 5, 6, 7, 8, 9, 10]
        .map((day) => formatDay(`1917-09-${String(day).padStart(2, '0')}`, { locale, weekday: true }).split(',')[0])
        .join(', ')
    expect(week('en')).toBe('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')
    expect(week('ru')).toBe('понедельник, вторник, среда, четверг, пятница, суббота, воскресенье')
  })
})

describe('formatDay(day, options)', () => {
  const call = formatDay as (day: unknown, options?: unknown) => string

  it('has plain spaces only', () => {
    expect(formatDay('1917-12-25', { locale: 'ru', weekday: true })).not.toMatch(/[^\S ]/)
  })

  it('leaves frozen options alone', () => {
    expect(formatDay('1917-09-09', Object.freeze<FormatDayOptions>({ locale: 'ru' }))).toBe('9 (22) сентября 1917')
  })

  it.each([
    [
      '1917-02-30',
      {},
      'formatDay requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got "1917-02-30"; 1917-02 has 28 days Old Style',
    ],
    ['0001-01-02', {}, 'formatDay requires an Old Style day from 0001-01-03 to 9999-10-19, got "0001-01-02"'],
    [
      '9999-12-31',
      { calendar: 'new' },
      'formatDay requires an Old Style day from 0001-01-03 to 9999-10-19, got "9999-12-31"',
    ],
    ['1917-09-09', { locale: 'fr' }, 'formatDay requires the locale en or ru, got "fr"'],
    ['1917-09-09', { locale: 'toString' }, 'formatDay requires the locale en or ru, got "toString"'],
    ['1917-09', { calendar: 'julian' }, 'formatDay requires the calendar both, old or new, got "julian"'],
  ])('refuses %j with %o', (day, options, message) => {
    expect(() => call(day, options)).toThrow(new RangeError(message))
  })

  it('refuses what is not a string', () => {
    expect(() => call(19170909)).toThrow(
      new TypeError('formatDay requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got 19170909'),
    )
  })
})
