/**
 * Pictures as files in Node, without a browser: PNG, SVG, PDF, HTML figures and pages, cards for shared links. Needs
 * `@napi-rs/canvas` beside the package.
 *
 * @module soviet-tally/render
 */

export type { RenderSize } from '../chart/drawChart.js'
export type { FigureOptions } from './figureOf.js'
export { renderCard } from './renderCard.js'
export { renderFigure } from './renderFigure.js'
export { type PdfOptions, renderPdf } from './renderPdf.js'
export { renderPage } from './renderPage.js'
export { type PngOptions, renderPng } from './renderPng.js'
export { renderSvg, type SvgOptions } from './renderSvg.js'
