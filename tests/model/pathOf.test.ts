import { describe, expect, it } from 'vitest'
import { pathOf } from '../../src/model/pathOf.js'

describe('pathOf(keys)', () => {
  it('reads as one would write it', () => {
    expect(pathOf(['votes', 3, 'readings', 0, 'source'])).toBe('votes[3].readings[0].source')
    expect(pathOf(['byFaction', 'left-sr', 'for'])).toBe('byFaction.left-sr.for')
    expect(pathOf([])).toBe('')
    expect(pathOf(['a b', '', 'x"y'])).toBe('["a b"][""]["x\\"y"]')
  })
})
