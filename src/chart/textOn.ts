import { contrast } from './contrast.js'

/** White or near black, whichever reads better on `colour`. */
export function textOn(colour: string): string {
  const white = '#ffffff'
  const black = '#14171a'
  return contrast(colour, white) >= contrast(colour, black) ? white : black
}
