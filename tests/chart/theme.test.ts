import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/chart/contrast.js'
import { textOn } from '../../src/chart/textOn.js'
import { themes } from '../../src/chart/theme.js'
import { deltaE2000 } from './deltaE2000.js'
import { KINDS, simulate } from './simulate.js'

/** Least distance of two colours that meet in one picture, in CIEDE2000 units. */
const SIDES = 19
const FACTIONS = 11

describe('contrast(a, b)', () => {
  // WCAG 2.2: black on white is 21 : 1; #767676 is the well-known lightest grey with 4.5 : 1 on white.
  it('agrees with WCAG', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10)
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  it('is the same both ways', () => {
    expect(contrast('#a6002e', '#ffffff')).toBe(contrast('#ffffff', '#a6002e'))
  })
})

describe.each(Object.entries(themes))('themes.%s', (_name, theme) => {
  const shapes = { ...theme.camps, ...theme.factions, abstained: theme.abstained }

  it('has texts of at least 4.5 : 1 on its ground', () => {
    for (const text of [theme.ink, theme.muted]) expect(contrast(text, theme.ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(shapes))(
    'shows %s at 3 : 1 or more on its ground, and text on it at 4.5 : 1',
    (_key, colour) => {
      expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(textOn(colour), colour)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each([
    ['the sides of a vote with camps', [theme.camps['soviet-power'], theme.camps.coalition, theme.abstained], SIDES],
    ['the sides of a vote without camps', [theme.camps.for, theme.camps.against, theme.abstained], SIDES],
    ['the factions', Object.values(theme.factions), FACTIONS],
  ])('keeps %s apart for the colour-blind', (_what, colours, least) => {
    for (const [i, a] of colours.entries()) {
      for (const b of colours.slice(i + 1)) {
        for (const kind of KINDS) {
          expect(deltaE2000(simulate(a, kind), simulate(b, kind)), `${a} and ${b}, ${kind}`).toBeGreaterThanOrEqual(
            least,
          )
        }
      }
    }
  })
})
