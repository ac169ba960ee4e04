import { contrast } from './contrast.js'
import type { Theme } from './theme.js'

/** A colour for a text, where it can be read on the theme’s ground; else the theme’s ink. */
export function readable(colour: string, { ground, ink }: Theme): string {
  return contrast(colour, ground) >= 4.5 ? colour : ink
}
