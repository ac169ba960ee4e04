import { describe, expect, it } from 'vitest'
import { show } from '../../src/model/show.js'

describe('show(value)', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [414, '414'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [414n, '414n'],
    [true, 'true'],
    ['for', '"for"'],
    ['two\nlines', '"two\\nlines"'],
    [[67, null], '[67, null]'],
    [[[1]], '[a list]'],
    [[1, 2, 3, 4, 5], '5 values'],
    [{ toString: () => 'never called' }, 'an object'],
    [Object.create(null), 'an object'],
    [() => 1, 'a function'],
    [Symbol('for'), 'Symbol(for)'],
  ])('%o', (value, shown) => {
    expect(show(value)).toBe(shown)
  })

  it('is at most 60 characters of a text', () => {
    expect(show('x'.repeat(58))).toHaveLength(60)
    expect(show('x'.repeat(1e6))).toBe(`"${'x'.repeat(56)}…"`)
  })
})
