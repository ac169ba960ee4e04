import { describe, expect, it } from 'vitest'
import { inInputOrder } from '../../src/model/inInputOrder.js'

describe('inInputOrder(faults, input)', () => {
  it('goes through the input from its beginning, an object before its parts, what is missing last', () => {
    const input = { b: [{ z: 1, a: 2 }, 5], a: 1 }
    const places = [
      ['a'],
      ['b', 1],
      ['b', 0, 'missing'],
      ['b', 0, 'a'],
      ['gone'],
      ['b', 0, 'z'],
      ['b'],
      [],
      ['b', 10],
      ['b', 9],
    ]
    expect(
      inInputOrder(
        places.map((keys) => ({ keys, message: '' })),
        input,
      ).map(({ keys }) => keys.join('.')),
    ).toEqual(['', 'b', 'b.0.z', 'b.0.a', 'b.0.missing', 'b.1', 'b.9', 'b.10', 'a', 'gone'])
  })

  it('keeps the order of faults in one place', () => {
    const faults = ['first', 'second', 'third'].map((message) => ({ keys: ['a'], message }))
    expect(inInputOrder(faults, null)).toEqual(faults)
  })
})
