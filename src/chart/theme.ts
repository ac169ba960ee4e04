import type { CampColour } from '../model/camp.js'
import type { FactionColour } from '../model/faction.js'

/** `light` for a white page, `dark` for a dark one, `print` for paper: black ink, and patterns unless told otherwise. */
export type ThemeName = 'light' | 'dark' | 'print'

/** Everything that a picture’s looks are made of. Colours are `#rrggbb`. */
export interface Theme {
  /** What the picture stands on. */
  readonly ground: string
  /** Text, marks. */
  readonly ink: string
  /** Lesser text. */
  readonly muted: string
  /** Lines that values are read off. */
  readonly grid: string
  /** The side for soviet power, the side for coalition, and sides without a camp. */
  readonly camps: Readonly<Record<CampColour, string>>
  /** Of factions, by the name of their colour. */
  readonly factions: Readonly<Record<FactionColour, string>>
  /** Of abstentions. */
  readonly abstained: string
}

/** On white, on a screen and on paper. */
const ground = '#ffffff'
const camps = { 'soviet-power': '#a6002e', coalition: '#5740a3', for: '#0b6e8f', against: '#c05517' }
const factions = {
  bolshevik: '#a6002e',
  'left-sr': '#e17600',
  internationalist: '#92597e',
  sr: '#2f3b06',
  menshevik: '#5740a3',
  'popular-socialist': '#49775e',
  national: '#004449',
  kadet: '#578df1',
  other: '#909092',
}
const abstained = '#909092'

/**
 * The family’s colours: camps and factions keep theirs from picture to picture.
 * Found by search under simulated protanopia, deuteranopia and tritanopia, so that
 * any two factions, and still more any two sides of a vote, stay apart in each; every
 * shape has at least 3 : 1 on its ground, and a text of 4.5 : 1 on it.
 */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ground, ink: '#1d1f22', muted: '#5c6066', grid: '#d9dbde', camps, factions, abstained },
  dark: {
    ground: '#14171a',
    ink: '#eceef0',
    muted: '#a7adb4',
    grid: '#353a40',
    camps: { 'soviet-power': '#ca0021', coalition: '#6e4fc3', for: '#2f93b8', against: '#e0763a' },
    factions: {
      bolshevik: '#ca0021',
      'left-sr': '#ffcb9e',
      internationalist: '#b684a7',
      sr: '#746e54',
      menshevik: '#6e4fc3',
      'popular-socialist': '#7c9a7e',
      national: '#3f6c6d',
      kadet: '#9fc6ff',
      other: '#d4d4d6',
    },
    abstained: '#d4d4d6',
  },
  print: { ground, ink: '#000000', muted: '#3c3f44', grid: '#c3c6ca', camps, factions, abstained },
}

/**
 * PT Sans was drawn for Cyrillic and Latin together. The two names behind it are
 * its other files where a canvas outside of a browser takes one file for a family.
 */
export const FONT_FAMILY = "'PT Sans', 'PT Sans Cyrillic', 'PT Sans Latin Extended', system-ui, sans-serif"

/** Sizes in pixels; nothing is set smaller than the last. */
export const FONT_SIZES = { finding: 21, occasion: 13.5, label: 13, note: 12.5, grounds: 11 } as const
