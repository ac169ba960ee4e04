import type { ActiveElement, Chart } from 'chart.js'
import { sentence } from '../text/sentence.js'
import type { Shown } from './shown.js'

/** A group of a picture, and what its tooltip says. */
interface Stop {
  readonly active: ActiveElement
  readonly text: string
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => -1,
}

/** Where the keyboard is on a picture. */
export interface Walk {
  /** From 0; −1 on none of its groups. */
  readonly place: () => number
  /** Gives the keyboard to the picture, and goes on from a place. */
  readonly resume: (place: number) => void
}

/** Lets arrow keys walk on the groups of a picture: each has its tooltip, and is read out. */
export function walkOf({ chart, parts: { stage, said } }: Shown): Walk {
  let at = -1
  const go = (to: number, stops: readonly Stop[]) => {
    at = to
    const stop = stops[at]
    point(chart, stop?.active)
    chart.render()
    said.textContent = stop?.text ?? ''
  }
  stage.addEventListener('keydown', (event) => {
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target !== stage) return
    const stops = stopsOf(chart)
    if (stops.length === 0) return
    event.preventDefault()
    go(step(at, stops.length - 1), stops)
  })
  stage.addEventListener('blur', () => {
    if (at >= 0) go(-1, [])
  })
  return {
    place: () => at,
    resume: (place) => {
      stage.focus({ preventScroll: true })
      if (place >= 0) go(place, stopsOf(chart))
    },
  }
}

/** Gives the tooltip to one group, or to none. */
function point(chart: Chart, active: ActiveElement | undefined): void {
  const list = active ? [active] : []
  // Elements give a place for their tooltip; Chart.js’s types keep it from the outside.
  const place = (
    active?.element as { tooltipPosition?: (final: boolean) => { x: number; y: number } } | undefined
  )?.tooltipPosition?.(true)
  chart.setActiveElements(list)
  chart.tooltip?.setActiveElements(list, place ?? { x: 0, y: 0 })
}

/** All groups in the order of reading: rows of bars from the top, else one series after the other. */
function stopsOf(chart: Chart): Stop[] {
  const all = chart
    .getSortedVisibleDatasetMetas()
    .flatMap(({ data, index: datasetIndex }) =>
      data.map((element, index): ActiveElement => ({ element, datasetIndex, index })),
    )
  const isRows = chart.options.indexAxis === 'y'
  const inOrder = all.toSorted((a, b) =>
    isRows
      ? a.index - b.index || a.datasetIndex - b.datasetIndex
      : a.datasetIndex - b.datasetIndex || a.index - b.index,
  )
  const stops: Stop[] = []
  for (const active of inOrder) {
    point(chart, active)
    const text = (chart.tooltip?.body ?? []).flatMap(({ lines }) => lines.map(sentence)).join(' ')
    // A group that is drawn in two parts is told once.
    if (text !== '' && !stops.some((stop) => stop.text === text)) stops.push({ active, text })
  }
  return stops
}
