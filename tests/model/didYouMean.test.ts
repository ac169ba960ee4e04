import { describe, expect, it } from 'vitest'
import { didYouMean } from '../../src/model/didYouMean.js'

describe('didYouMean(name, known)', () => {
  it('finds a letter left out, and two that changed places', () => {
    expect(didYouMean('mievile', ['reed', 'mieville'])).toBe('; did you mean "mieville"?')
    expect(didYouMean('titel', ['author', 'title'])).toBe('; did you mean "title"?')
  })

  it('does not guess', () => {
    expect(didYouMean('pipes', ['mieville', 'reed'])).toBe('')
    expect(didYouMean('x', ['id'])).toBe('')
    expect(didYouMean('mieville', [])).toBe('')
    expect(didYouMean('m'.repeat(1e6), ['mieville'])).toBe('')
  })
})
