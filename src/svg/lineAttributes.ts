import { formatNumber } from './formatNumber.js'
import type { SvgState } from './svgState.js'

/**
 * How a line is drawn, as attributes; what SVG does unasked is left out.
 *
 * @param scale - pixels of the picture for one of the state’s
 */
export function lineAttributes(state: SvgState, scale: number): string {
  const list = (lengths: readonly number[]) => lengths.map((length) => formatNumber(length * scale)).join(' ')
  const { lineWidth, lineCap, lineJoin, miterLimit, dash, lineDashOffset } = state
  const isDashed = dash.some((length) => length > 0)
  const width = list([lineWidth])
  return [
    width === '1' ? '' : ` stroke-width="${width}"`,
    lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
    lineJoin === 'miter' ? ` stroke-miterlimit="${formatNumber(miterLimit)}"` : ` stroke-linejoin="${lineJoin}"`,
    isDashed ? ` stroke-dasharray="${list(dash)}"` : '',
    isDashed && lineDashOffset !== 0 ? ` stroke-dashoffset="${list([lineDashOffset])}"` : '',
  ].join('')
}
