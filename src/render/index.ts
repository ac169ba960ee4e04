export type { RenderSize } from './drawChart.js'
export { type PngOptions, renderPng } from './renderPng.js'
