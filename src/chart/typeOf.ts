import { FONT_FAMILY, FONT_SIZES } from './theme.js'

/** The family’s type in the size of a text, as Chart.js has it. */
export function typeOf(text: keyof typeof FONT_SIZES) {
  return { family: FONT_FAMILY, size: FONT_SIZES[text] }
}
