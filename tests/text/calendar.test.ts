import { describe, expect, it } from 'vitest'
import gallery from '../../examples/gallery.js'
import { archive } from '../../src/archive/index.js'
import { describe as describeVote, motionById } from '../../src/index.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
/** A day of both calendars, and what tells that it is of the old one alone. */
const BOTH = /\d+ \p{L}+ \(\d+ \p{L}+\)|\d \(\d+\) \p{L}|\((Old Style|ст\. ст\.)\)/u

describe('the calendar of texts', () => {
  it('is both, or the one that is asked for', () => {
    const dayIn = (calendar: 'both' | 'old' | 'new') => describeVote(presidium, { calendar }).split(' the question')[0]
    expect(dayIn('both')).toBe('On 9 (22) September 1917')
    expect(dayIn('old')).toBe('On 9 September 1917')
    expect(dayIn('new')).toBe('On 22 September 1917')
    expect(describeVote(presidium)).toBe(describeVote(presidium, { calendar: 'both' }))
  })

  it.each(gallery.flatMap(({ name, draw }) => (['en', 'ru'] as const).map((locale) => ({ name, draw, locale }))))(
    'is one in all texts of $name: $locale',
    ({ draw, locale }) => {
      const textsIn = (calendar: 'both' | 'old') => {
        const { frame } = draw({ locale, calendar }).options!.plugins!
        const { finding, occasion, note, story } = frame!
        return JSON.stringify([finding, occasion, note, { ...story!(), citations: [] }]).replaceAll('\u00a0', ' ')
      }
      // After January 1918 both are the New Style alone.
      expect(textsIn('both')).not.toBe(textsIn('old'))
      expect(textsIn('old')).not.toMatch(BOTH)
    },
  )
})
