import { Chart } from 'chart.js'
import { frameOf } from '../chart/frameOf.js'
import { registerables } from '../chart/registerables.js'
import { askedOf } from './askedOf.js'
import { configOf } from './configOf.js'
import { figureParts } from './figureParts.js'
import { fontsFor } from './fontsFor.js'
import { menuOf } from './menuOf.js'
import { printPicture } from './printPicture.js'
import { type Held, recordOf } from './recordOf.js'
import type { Shown } from './shown.js'
import { faultParts } from './faultParts.js'
import { styleSheet } from './styleSheet.js'
import type { View } from './view.js'
import { type Walk, walkOf } from './walkOf.js'

const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'

/** Draws what an element holds in its shadow, and again whenever the element, what it holds or the reader’s choice of colours and motion changes. */
export function mount(host: HTMLElement, shadow: ShadowRoot): View {
  const life = new AbortController()
  const { signal } = life
  const slot = shadow.querySelector('slot')!
  // An element may have been moved to a page within the page.
  const { ownerDocument: page } = host
  const view = page.defaultView!
  const [dark, still] = [view.matchMedia(DARK), view.matchMedia(STILL)]
  let shown: Shown | undefined
  let walk: Walk | undefined
  let isFollowing = false
  let drawing = 0
  let held: { readonly key: string; readonly record: Promise<Held> } | undefined

  const clear = () => {
    shown?.chart.destroy()
    shown = undefined
    shadow.replaceChildren(slot)
    slot.hidden = false
  }

  const draw = async () => {
    const own = ++drawing
    try {
      const asked = askedOf(host)
      isFollowing = asked.theme === 'auto'
      const key = asked.src ?? host.innerHTML
      if (held?.key !== key) held = { key, record: recordOf(host, asked.src, signal) }
      const record = await held.record
      const theme = asked.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : asked.theme
      const pictureIn = await configOf(record, asked)
      const picture = pictureIn(theme)
      const frame = frameOf(picture)!
      const story = frame.story()
      await fontsFor(`${frame.finding} ${story.description}`)
      if (own !== drawing || signal.aborted) return
      // A picture that is drawn anew stands at once.
      const moves = !shown && !still.matches && !page.hidden
      const parts = figureParts(frame, story)
      const menu = shadow.querySelector('details')
      const place = shadow.activeElement === shown?.parts.stage ? walk?.place() : undefined
      clear()
      shadow.append(parts.figure)
      slot.hidden = true
      Chart.register(...registerables)
      const options: object = Object.assign({}, picture.options, moves ? {} : { animation: false })
      const chart = new Chart(parts.canvas, { ...picture, options })
      shown = { chart, parts, story, frame, picture, onPaper: () => pictureIn('print') }
      walk = walkOf(shown)
      parts.figure.append(menuOf(shown, menu))
      if (place !== undefined) walk.resume(place)
      host.dispatchEvent(new CustomEvent('chart-ready', { bubbles: true, detail: { chart } }))
    } catch (error) {
      if (own !== drawing || signal.aborted) return
      clear()
      // What could not be loaded may be there the next time.
      held = undefined
      shadow.prepend(faultParts(host, error))
      host.dispatchEvent(new CustomEvent('chart-error', { bubbles: true, detail: { error } }))
    }
  }
  const redraw = () => {
    const own = ++drawing
    queueMicrotask(() => {
      if (own === drawing && !signal.aborted) void draw()
    })
  }

  shadow.adoptedStyleSheets = [styleSheet(page)]
  dark.addEventListener(
    'change',
    () => {
      if (isFollowing) redraw()
    },
    { signal },
  )
  still.addEventListener(
    'change',
    () => {
      if (shown && still.matches) shown.chart.options.animation = false
    },
    { signal },
  )
  view.addEventListener(
    'beforeprint',
    () => {
      if (shown) printPicture(shown)
    },
    { signal },
  )
  view.addEventListener('afterprint', () => shown?.parts.paper.replaceChildren(), { signal })
  void draw()
  return {
    redraw,
    destroy: () => {
      life.abort()
      clear()
      shadow.adoptedStyleSheets = []
    },
  }
}
