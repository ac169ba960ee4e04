import type { SKRSContext2D } from '@napi-rs/canvas'
import { baselineDrop } from './baselineDrop.js'

/** Makes the texts of a context outside of a browser stand where a browser’s would. */
export function setAsBrowsers(context: Pick<SKRSContext2D, 'fillText' | 'strokeText' | 'textBaseline' | 'font'>): void {
  for (const name of ['fillText', 'strokeText'] as const) {
    const write = context[name].bind(context)
    context[name] = (text, x, y, maxWidth) => {
      const baseline = context.textBaseline
      const drop = baselineDrop(baseline, Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0))
      if (drop !== null) context.textBaseline = 'alphabetic'
      write(text, x, y + (drop ?? 0), maxWidth)
      context.textBaseline = baseline
    }
  }
}
