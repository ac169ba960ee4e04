import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'

/** How often a law is tried on one mutant; those that are wrong are mostly wrong at once. */
const RUNS = 100

vi.mock('fast-check', async (load) => {
  const real = await load<typeof FastCheck>()
  const assert = <Ts>(
    property: FastCheck.IAsyncProperty<Ts> | FastCheck.IProperty<Ts>,
    { numRuns = RUNS, ...others }: FastCheck.Parameters<Ts> = {},
  ) => real.assert(property, { ...others, numRuns: Math.min(numRuns, RUNS), seed: 1917, endOnFailure: true })
  return { ...real, assert, default: { ...real.default, assert } }
})
