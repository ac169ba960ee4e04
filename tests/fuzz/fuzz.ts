import fc from 'fast-check'
import { expect, it } from 'vitest'
import { watched } from './watched.js'

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases a test has tried. */
    cases?: number
  }
}

/** How many times the usual number of cases is tried. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1)

/** No case may take more of the processor than this, in seconds. */
const LONGEST = 5

/** How long a case that fails is made smaller, in milliseconds; a run that is ended by it has failed. */
const SHRINKING = { interruptAfterTimeLimit: 300_000, markInterruptAsFailure: true }

/**
 * Tests a law on generated cases; a case that takes long breaks it too.
 *
 * @param cases - how many, as a rule
 */
export function fuzz<T>(name: string, cases: number, values: fc.Arbitrary<T>, law: (value: T) => unknown): void {
  const seed = Number(process.env.FUZZ_SEED)
  it(name, async ({ task }) => {
    task.meta.cases = 0
    const whole = expect.getState().currentTestName
    const property = fc.asyncProperty(values, async (value) => {
      task.meta.cases! += 1
      expect(await watched(`${whole}, case ${task.meta.cases} from seed ${seed}`, () => law(value))).toBeLessThan(
        LONGEST,
      )
    })
    await fc.assert(property, { seed, numRuns: Math.ceil(cases * TIMES), ...SHRINKING })
  })
}
