import { FONT_FAMILY } from './theme.js'

/** A canvas font of the family. */
export function fontOf(size: number, bold = false): string {
  return `${bold ? 'bold ' : ''}${size}px ${FONT_FAMILY}`
}
