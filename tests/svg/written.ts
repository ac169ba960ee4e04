import { SvgContext } from '../../src/svg/svgContext.js'

export const contextOf = (prefix = 'p') =>
  new SvgContext(100, 50, (text) => ({ width: 6 * text.length, drop: 0 }), prefix)

/** What a drawing writes. */
export function written(draw: (context: SvgContext) => void): string {
  const context = contextOf()
  draw(context)
  return context.body
}
