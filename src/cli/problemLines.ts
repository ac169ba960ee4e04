import type { Validation } from '../exchange/validate.js'

/** What is wrong with data, a line each. */
export function problemLines({ problems }: Validation): string[] {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
}
