import { idsProblem } from '../chart/idsProblem.js'
import type { Kind } from '../chart/kinds.js'
import { UsageError } from './usageError.js'

/** @throws UsageError if a picture is asked for by too few ids, or too many */
export function checkIds(kind: Kind, ids: readonly string[]): void {
  const problem = idsProblem('chart', kind, ids)
  if (problem !== null) throw new UsageError(problem)
}
