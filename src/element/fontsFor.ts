import { FONT_FAMILY } from '../chart/theme.js'

/** How long a picture waits, in milliseconds: as long as browsers keep a text back. */
const LATE = 3000

/** Once those of the page’s own fonts are there that a text is set in: a canvas does not draw again when they come. */
export async function fontsFor(text: string): Promise<void> {
  const faces = ['', 'bold '].map((weight) => document.fonts.load(`${weight}13px ${FONT_FAMILY}`, text))
  // A font that does not come is replaced by the next one of the family.
  const late = new Promise((resolve) => setTimeout(resolve, LATE))
  await Promise.race([Promise.allSettled(faces), late])
}
