import { Chart } from 'chart.js'
import type { FrameOptions } from '../chart/frame.js'
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
import { walkOf } from './walkOf.js'

const DARK = '(prefers-color-scheme: dark)'
const STILL = '(prefers-reduced-motion: reduce)'

/** Draws what an element holds in its shadow, and again whenever the element, what it holds or the reader’s choice of colours and motion changes. */
export function mount(host: HTMLElement, shadow: ShadowRoot): View {
  const life = new AbortController()
  const { signal } = life
  const slot = shadow.querySelector('slot')!
  const [dark, still] = [matchMedia(DARK), matchMedia(STILL)]
  let shown: Shown | undefined
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
      const key = asked.src ?? host.innerHTML
      if (held?.key !== key) held = { key, record: recordOf(host, asked.src, signal) }
      const record = await held.record
      const theme = asked.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : asked.theme
      const config = await configOf(record, asked, theme)
      const onPaper = await configOf(record, asked, 'print')
      // Those of our configurations are written whole.
      const frame = config.options!.plugins!.frame as FrameOptions
      const story = frame.story()
      await fontsFor(`${frame.finding} ${story.description}`)
      if (own !== drawing || signal.aborted) return
      // A picture that is drawn anew stands at once.
      const moves = !shown && !still.matches && !document.hidden
      const parts = figureParts(frame, story)
      const menu = shadow.querySelector('details')
      clear()
      shadow.append(parts.figure)
      slot.hidden = true
      Chart.register(...registerables)
      const options: object = Object.assign({}, config.options, moves ? {} : { animation: false })
      const chart = new Chart(parts.canvas, { ...config, options })
      shown = { chart, parts, story, frame, picture: config, onPaper }
      walkOf(shown)
      parts.figure.append(menuOf(shown, menu))
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

  shadow.adoptedStyleSheets = [styleSheet()]
  dark.addEventListener('change', redraw, { signal })
  still.addEventListener(
    'change',
    () => {
      if (shown && still.matches) shown.chart.options.animation = false
    },
    { signal },
  )
  addEventListener(
    'beforeprint',
    () => {
      if (shown) printPicture(shown)
    },
    { signal },
  )
  addEventListener('afterprint', () => shown?.parts.paper.replaceChildren(), { signal })
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
