import { fontAttributes } from './fontAttributes.js'
import type { SvgState } from './svgState.js'

/** How a text is set, as attributes: font, direction, and where it stands from its point. */
export function textAttributes(state: SvgState, isRightToLeft: boolean): string {
  const { font, direction, textAlign } = state
  const isTurned = direction === 'inherit' ? isRightToLeft : direction === 'rtl'
  const isEnd = textAlign === 'end' || textAlign === (isTurned ? 'left' : 'right')
  const anchor = textAlign === 'center' ? 'middle' : isEnd ? 'end' : ''
  return [
    fontAttributes(font),
    isTurned ? ' direction="rtl"' : '',
    anchor === '' ? '' : ` text-anchor="${anchor}"`,
  ].join('')
}
