import { expect, it } from 'vitest'
import { plainWords } from '../../src/exchange/plainWords.js'

it('knows no name that is longer than any text', () => {
  expect(plainWords(' Ещё раз[1] ')).toBe('еще раз')
  expect(plainWords('\u0301'.repeat(10_001))).toBe('')
})
