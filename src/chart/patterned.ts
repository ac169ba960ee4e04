import type { PictureOptions } from './options.js'

/** Whether shapes are told apart by patterns: on paper, unless asked for otherwise. */
export function patterned({ patterns, theme }: PictureOptions): boolean {
  return patterns ?? theme === 'print'
}
