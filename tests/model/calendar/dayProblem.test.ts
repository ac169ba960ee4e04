import { describe, expect, it } from 'vitest'
import { dayProblem } from '../../../src/model/dayProblem.js'

const WANTED = 'requires an Old Style day such as 1917-09-09 or a month such as 1917-09, got'

describe('dayProblem(value)', () => {
  it.each(['1917-09-09', '1917-09', '1900-02-29', '1916-02-29', '0001-01-01', '9999-12-31', '0001-01', '9999-12'])(
    'finds none in %j',
    (day) => {
      expect(dayProblem(day)).toBeNull()
    },
  )

  it.each([
    ['1917-02-29', '; 1917-02 has 28 days Old Style'],
    ['1917-02-30', '; 1917-02 has 28 days Old Style'],
    ['1900-02-30', '; 1900-02 has 29 days Old Style'],
    ['1917-09-31', '; 1917-09 has 30 days Old Style'],
    ['1917-09-00', '; 1917-09 has 30 days Old Style'],
    ['9999-12-32', '; 9999-12 has 31 days Old Style'],
    ['1917-13', '; months are 01 to 12'],
    ['1917-00-01', '; months are 01 to 12'],
    ['0000-01', '; years are 0001 to 9999'],
    ['0000-01-01', '; years are 0001 to 9999'],
  ])('says why there is no %j', (day, reason) => {
    expect(dayProblem(day)).toBe(`${WANTED} "${day}"${reason}`)
  })

  it.each([
    '',
    '1917',
    '17-09-09',
    '1917-9-9',
    '1917/09/09',
    '-001-01-01',
    '+1917-09-09',
    '1917-09-09T00:00',
    ' 1917-09',
    '1917-09-09\n',
    '19170909',
    '١٩١٧-٠٩',
  ])('names %j', (text) => {
    expect(dayProblem(text)).toBe(`${WANTED} ${JSON.stringify(text)}`)
  })

  it.each([
    [19170909, '19170909'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['1917-09'], '["1917-09"]'],
    [{}, 'an object'],
  ])('refuses %j, which is not a string', (value, shown) => {
    expect(dayProblem(value)).toBe(`${WANTED} ${shown}`)
  })
})
