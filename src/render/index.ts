export type { RenderSize } from './drawChart.js'
export { type FigureOptions, renderFigure } from './renderFigure.js'
export { type PngOptions, renderPng } from './renderPng.js'
export { renderSvg, type SvgOptions } from './renderSvg.js'
