import type { SvgContext } from './svgContext.js'

/** The canvas that an `SvgContext` belongs to, as far as Chart.js asks for one. */
export class SvgCanvas {
  readonly style: Record<string, unknown>

  private readonly values = new Map<string, string>()

  constructor(
    /** In pixels. */
    public width: number,
    public height: number,
    /** @internal */
    readonly context: SvgContext,
  ) {
    const { values } = this
    // Chart.js sets the direction of right-to-left texts here.
    this.style = {
      getPropertyValue: (name: string) => values.get(name) ?? '',
      getPropertyPriority: () => '',
      setProperty: (name: string, value: string) => {
        values.set(name, value)
      },
    }
  }

  get isRightToLeft(): boolean {
    return this.values.get('direction') === 'rtl'
  }

  getContext(): SvgContext {
    return this.context
  }
}
