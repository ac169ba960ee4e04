import type { FrameOptions } from '../chart/frame.js'
import type { Story } from '../text/story.js'
import { wordsOf } from '../text/wordsOf.js'
import { made } from './made.js'

/** Where a picture and its words stand in the shadow. */
export interface FigureParts {
  readonly figure: HTMLElement
  /** What has the keyboard’s focus while its arrows walk on the picture. */
  readonly stage: HTMLElement
  readonly canvas: HTMLCanvasElement
  /** What stands on paper in the canvas’s place. */
  readonly paper: HTMLElement
  /** What is read out. */
  readonly said: HTMLElement
}

/** An empty picture with its name and its description for those who do not see it. */
export function figureParts({ finding }: FrameOptions, { locale, description }: Story): FigureParts {
  const { live } = wordsOf(locale)
  const canvas = made('canvas', { 'aria-hidden': 'true' })
  const attributes = {
    class: 'stage',
    part: 'picture',
    role: 'application',
    tabindex: '0',
    'aria-roledescription': live.chart,
    'aria-label': finding || description,
    'aria-describedby': 'description',
  }
  const stage = made('div', attributes, canvas)
  const paper = made('div', { class: 'paper' })
  const said = made('p', { class: 'unseen', role: 'status' })
  const about = made('p', { class: 'unseen', id: 'description' }, `${description} ${live.keys}`)
  return {
    figure: made('div', { class: 'figure', lang: locale }, stage, paper, about, said),
    stage,
    canvas,
    paper,
    said,
  }
}
