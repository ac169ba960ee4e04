import { describe, expect, it } from 'vitest'
import { percentProblem } from '../../src/model/percentProblem.js'

describe('percentProblem(value)', () => {
  it.each([0, 24.1, 100, 1 / 3])('takes %j', (value) => {
    expect(percentProblem(value)).toBeNull()
  })

  it.each([[[0, 90]], [[24.1, 24.1]]])('takes the range %j', (value) => {
    expect(percentProblem(value)).toBeNull()
  })

  it.each<[value: unknown, problem: string]>([
    [100.1, 'requires a percentage from 0 to 100, got 100.1'],
    [-1, 'requires a percentage from 0 to 100, got -1'],
    [-0, 'requires a percentage from 0 to 100, got -0'],
    [NaN, 'requires a percentage from 0 to 100, got NaN'],
    ['24.1', 'requires a percentage or a range [least, most], got "24.1"'],
    [null, 'requires a percentage or a range [least, most], got null'],
    [[50], 'requires a percentage or a range [least, most], got [50]'],
    [[50, null], 'requires a percentage from 0 to 100, got null in [50, null]'],
    [[90, 0], 'requires a range [least, most], got [90, 0]'],
  ])('refuses %j', (value, problem) => {
    expect(percentProblem(value)).toBe(problem)
  })
})
