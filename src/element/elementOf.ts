import type { View } from './view.js'

/** What the element is told by; each is reflected by a property of the same name. */
const ATTRIBUTES = ['chart', 'ids', 'src', 'locale', 'theme', 'rule', 'calendar'] as const

/** A `<soviet-tally>`: its attributes as properties, `null` where it has none. A change is drawn at once. */
export interface SovietTally extends HTMLElement {
  /** Name of the chart: `tally`, `hemicycle`, `hall` and so on. Defaults to bars for votes, a hemicycle for a composition. */
  chart: string | null
  /** What of the record is drawn, with spaces between. Defaults to all that the chart has room for. */
  ids: string | null
  /** Address of a record as JSON or CSV, on the page’s own server or one that allows it (CORS). */
  src: string | null
  /** `en` or `ru`. Defaults to the page’s language, else English. */
  locale: string | null
  /** `light`, `dark`, `print`, or `auto`, which follows the reader’s choice. Defaults to `auto`. */
  theme: string | null
  /** `simple`, `cast`, `present`, `members`, or two thirds: `two-thirds`, `two-thirds-cast` and so on. Defaults to `simple`. */
  rule: string | null
  /** `both`, `old` or `new`. Defaults to `both`. */
  calendar: string | null
}

/** Draws in an element’s shadow. */
export type Mount = (host: HTMLElement, shadow: ShadowRoot) => View

/** How far outside of the window a picture is drawn before it is scrolled to. */
const NEAR = '50%'

/**
 * The class of `<soviet-tally>`: a table that becomes a chart once it is near the window, and is one no longer when it
 * leaves the page. All that draws is loaded then.
 *
 * @param load - gives what draws
 */
export function elementOf(load: () => Promise<{ readonly mount: Mount }>): new () => SovietTally {
  // Where there is no page, the class can be imported all the same.
  const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement

  class SovietTallyElement extends Base {
    static readonly observedAttributes = ATTRIBUTES
    #view: View | undefined
    /** What is undone when the element leaves the page. */
    #leave: (() => void) | undefined

    constructor() {
      super()
      // Until there is a picture, what the element holds is shown.
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
    }

    connectedCallback(): void {
      let isHere = true
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return
          near.disconnect()
          Promise.all([load(), whole()])
            .then(([{ mount }]) => {
              if (!isHere) return
              this.#view = mount(this, this.shadowRoot!)
              changed.observe(this, { childList: true, characterData: true, subtree: true })
            })
            .catch((error: unknown) => {
              this.dispatchEvent(new CustomEvent('chart-error', { bubbles: true, detail: { error } }))
            })
        },
        { rootMargin: NEAR },
      )
      const changed = new MutationObserver(() => this.#view?.redraw())
      near.observe(this)
      this.#leave = () => {
        isHere = false
        near.disconnect()
        changed.disconnect()
        this.#view?.destroy()
        this.#view = undefined
      }
    }

    disconnectedCallback(): void {
      this.#leave?.()
    }

    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (before !== after) this.#view?.redraw()
    }
  }

  for (const name of ATTRIBUTES) {
    Object.defineProperty(SovietTallyElement.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name)
      },
      set(this: HTMLElement, value: string | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(name)
        else this.setAttribute(name, value)
      },
    })
  }
  // The properties are defined just above.
  return SovietTallyElement as unknown as new () => SovietTally
}

/** Once the page is read to its end: before, an element may lack what it holds. */
function whole(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true })
  })
}
