import type { Problem } from '../model/archiveError.js'
import { show } from '../model/show.js'

/** Characters that a problem shows of what does not parse. */
const SHOWN = 20

/**
 * The value of a JSON text, or why it has none: with line and column, from 1,
 * where the engine tells them.
 */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    const told = String(error)
    const position = told.includes('end of JSON input') ? text.length : positionIn(text, told)
    return { problem: position === undefined ? unplaced(told) : placed(text, position) }
  }
}

/** Where an engine stopped: V8 counts characters, Firefox lines and columns. */
function positionIn(text: string, told: string): number | undefined {
  const [, position] = /at position (\d+)/.exec(told) ?? []
  if (position !== undefined) return Number(position)
  const [, line, column] = /at line (\d+) column (\d+)/.exec(told) ?? []
  if (line === undefined) return undefined
  const above = text.split('\n', Number(line) - 1)
  return above.reduce((sum, row) => sum + row.length + 1, 0) + Number(column) - 1
}

function placed(text: string, position: number): Problem {
  const before = text.slice(0, position)
  const place = `line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`
  const rest = text.slice(position, position + SHOWN)
  return { path: place, message: `requires JSON, got ${rest === '' ? 'the end of the text' : show(rest)}` }
}

/** Of some faults V8 shows no more than what stands around them. */
function unplaced(told: string): Problem {
  const [, around] = /, (?:\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(told) ?? []
  return { path: '', message: `requires JSON, got ${around === undefined ? 'other text' : show(around)}` }
}
