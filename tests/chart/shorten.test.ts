import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/chart/shorten.js'

const measure = (text: string) => Array.from(text).length

const texts = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '—', '😀'), maxLength: 30 })

/** Every beginning of a text, shortest first. */
const beginnings = (text: string) => Array.from(text, (_, i) => Array.from(text).slice(0, i).join(''))

describe('shorten(text, width, measure)', () => {
  it('leaves out the end of a label', () => {
    expect(shorten('414 for the Presidium', 10, measure)).toBe('414 for t…')
    expect(shorten('414 for the Presidium', 9, measure)).toBe('414 for…')
    expect(shorten('414 for', 7, measure)).toBe('414 for')
  })

  it('keeps a number at the end', () => {
    expect(shorten('Menshevik-Internationalists 1,200', 16, measure)).toBe('Menshevik… 1,200')
    expect(shorten('Menshevik-Internationalists 1,200', 5, measure)).toBe('Mens…')
  })

  it('leaves an ellipsis where there is no room', () => {
    expect(shorten('414 for', 0, measure)).toBe('…')
    expect(shorten('', 0, measure)).toBe('')
  })
})

describe('shorten, by law', () => {
  it('leaves what fits, and shortens what does not to fit', () => {
    fc.assert(
      fc.property(texts, fc.nat(32), (text, width) => {
        const short = shorten(text, width, measure)
        if (measure(text) <= width) expect(short).toBe(text)
        else if (short !== '…') expect(measure(short)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('is the longest beginning that fits, with an ellipsis', () => {
    fc.assert(
      fc.property(texts, fc.nat(32), (text, width) => {
        fc.pre(measure(text) > width)
        const cuts = beginnings(text).map((start) => `${start.trimEnd()}…`)
        expect(shorten(text, width, measure)).toBe(cuts.findLast((cut) => measure(cut) <= width) ?? '…')
      }),
    )
  })

  it('never cuts a letter in two', () => {
    fc.assert(
      fc.property(texts, fc.nat(32), (text, width) => {
        expect(shorten(text, width, (part) => part.length)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
