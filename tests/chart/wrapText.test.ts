import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/chart/wrapText.js'

const measure = (text: string) => Array.from(text).length

const letters = fc.string({ unit: fc.constantFrom('a', 'ж', 'é', '—', '😀'), minLength: 1, maxLength: 12 })
const numbers = fc.nat(2000).map(String)
const texts = (words: fc.Arbitrary<string>, gaps: readonly string[] = [' ', '  ', '\u00a0']) =>
  fc
    .array(fc.tuple(words, fc.constantFrom(...gaps)), { maxLength: 10 })
    .map((all) => all.map(([word, gap], i) => (i === 0 ? word : `${gap}${word}`)).join(''))
const widths = fc.integer({ min: 1, max: 40 })

/** Lines filled one after the other, each as full as it gets. */
function greedy(words: readonly string[], width: number): number {
  let [lines, room] = [0, -1]
  for (const word of words) {
    const own = measure(word)
    if (room < own + 1) [lines, room] = [lines + 1, width - own]
    else room -= own + 1
  }
  return lines
}

/** The width of the widest line at best, every way of setting so many lines tried. */
function narrowest(words: readonly string[], lines: number): number {
  if (lines === 1) return measure(words.join(' '))
  const ways = words.slice(1).map((_, i) => {
    const rest = words.slice(i + 1)
    return rest.length < lines - 1
      ? Infinity
      : Math.max(measure(words.slice(0, i + 1).join(' ')), narrowest(rest, lines - 1))
  })
  return Math.min(...ways)
}

describe('wrapText(text, width, measure)', () => {
  it('fills its lines evenly', () => {
    expect(wrapText('more than half of those who voted for and against', 44, measure)).toEqual([
      'more than half of those',
      'who voted for and against',
    ])
  })

  it('keeps a number with what it counts, where there is room for both', () => {
    expect(wrapText('had 467 votes', 9, measure)).toEqual(['had', '467 votes'])
    expect(wrapText('9 (22) September', 14, measure)).toEqual(['9 (22)', 'September'])
  })

  it('begins a line with a sentence, for one line more at most', () => {
    expect(wrapText('Shall it be refused? Petrograd Soviet, 1917', 36, measure)).toEqual([
      'Shall it be refused?',
      'Petrograd Soviet, 1917',
    ])
    expect(wrapText('One two. Two three. Four five. Six seven', 20, measure)).toHaveLength(2)
    expect(wrapText('No. Two is first and comes before all others', 22, measure)[0]).not.toBe('No.')
  })

  it('breaks where it is asked not to before it breaks a word', () => {
    expect(wrapText('at\u00a0most 40', 4, measure)).toEqual(['at', 'most', '40'])
    expect(wrapText('majority', 3, measure)).toEqual(['maj', 'ori', 'ty'])
  })

  it('makes no line of nothing', () => {
    expect(wrapText('', 10, measure)).toEqual([])
    expect(wrapText('  ', 10, measure)).toEqual([])
  })
})

describe('wrapText, by law', () => {
  it('gives every letter back, in order', () => {
    fc.assert(
      fc.property(texts(fc.oneof(letters, numbers)), widths, (text, width) => {
        const lines = wrapText(text, width, measure)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(lines.filter((line) => line !== line.trim() || line === '')).toEqual([])
      }),
    )
  })

  it('gives every word back where each has room on a line', () => {
    fc.assert(
      fc.property(texts(fc.oneof(letters, numbers)), fc.integer({ min: 12, max: 40 }), (text, width) => {
        const words = wrapText(text, width, measure).join(' ').split(/\s+/)
        expect(words).toEqual(text.split(/\s+/))
      }),
    )
  })

  it('makes no line wider than asked, but for a single letter', () => {
    fc.assert(
      fc.property(texts(fc.oneof(letters, numbers)), fc.integer({ min: 0, max: 40 }), (text, width) => {
        const wide = wrapText(text, width, measure).filter((line) => measure(line) > width)
        expect(wide.filter((line) => measure(line) > 1)).toEqual([])
      }),
    )
  })

  it('makes as few lines as words can be set in, the widest within a pixel of the least', () => {
    fc.assert(
      fc.property(texts(letters, [' ']), fc.integer({ min: 12, max: 40 }), (text, width) => {
        fc.pre(text !== '')
        const [words, lines] = [text.split(' '), wrapText(text, width, measure)]
        expect(lines).toHaveLength(greedy(words, width))
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(narrowest(words, lines.length) + 1)
      }),
      { numRuns: 300 },
    )
  })

  it('never leaves a number without what it counts', () => {
    const counted = fc.tuple(numbers, letters).map(([number, word]) => `${number} ${word}`)
    fc.assert(
      fc.property(texts(fc.oneof(letters, counted), [' ']), fc.integer({ min: 17, max: 40 }), (text, width) => {
        expect(wrapText(text, width, measure).filter((line) => /\d$/.test(line))).toEqual([])
      }),
    )
  })
})
