/*
 * As much of the peers as is used here. They are installed in this folder alone, and types are checked without them.
 */

declare module 'parliament-svg' {
  export default function parliamentSvg(
    parliament: Readonly<Record<string, { readonly seats: number; readonly colour: string }>>,
    options?: { readonly hFunction?: (tag: string, attributes: Readonly<Record<string, unknown>>) => unknown },
  ): unknown
}

declare module 'd3-parliament-chart' {
  interface Seat {
    readonly x?: number
    readonly y?: number
    readonly party?: number
  }
  interface Layout {
    width(width: number): Layout
    sections(count: number): Layout
    sectionGap(pixels: number): Layout
    seatRadius(pixels: number): Layout
    rowHeight(pixels: number): Layout
    aggregatedData(parties: readonly { readonly seats: number; readonly party?: number }[]): Layout
    data(): readonly Seat[]
  }
  export function parliamentChart(): Layout
}

declare module 'echarts' {
  interface EChart {
    setOption(option: unknown): void
    renderToSVGString(): string
    getZr(): { flush(): void }
    dispose(): void
  }
  export function init(
    place: unknown,
    theme: null,
    options: {
      readonly renderer: 'svg' | 'canvas'
      readonly ssr?: boolean
      readonly width?: number
      readonly height?: number
      readonly devicePixelRatio?: number
    },
  ): EChart
  export function setPlatformAPI(api: { readonly createCanvas: () => unknown }): void
}

declare module '@observablehq/plot' {
  type Channel<T> = string | ((datum: T) => unknown)
  type Options<T> = Readonly<Record<string, Channel<T> | number>>
  export function stackX<T>(options: Options<T>): Options<T>
  export function barX<T>(data: readonly T[], options: Options<T>): unknown
  export function text<T>(data: readonly T[], options: Options<T>): unknown
  export function ruleX(data: readonly number[]): unknown
  export function dot<T>(data: readonly T[], options: Options<T>): unknown
  export function plot(options: Readonly<Record<string, unknown>>): Element
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: Document }
  }
}

declare module 'echarts/core' {
  export { init } from 'echarts'
  export function use(parts: readonly unknown[]): void
}

declare module 'echarts/charts' {
  export const CustomChart: unknown
}

declare module 'echarts/components' {
  export const GridComponent: unknown
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: unknown
}

declare module 'highcharts/es-modules/masters/highcharts.src.js' {
  const Highcharts: { chart(box: HTMLElement, options: unknown): { destroy(): void } }
  export default Highcharts
}

declare module 'highcharts/es-modules/masters/modules/item-series.src.js' {
  export {}
}
