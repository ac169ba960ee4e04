import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** What generated cases begin from: new each time, and told, so that a run can be repeated. */
const seed = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31))

/** Counts the cases of all tests. */
const counter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module): TestCase[] => [...module.children.allTests()])
    const cases = tests.reduce((sum, test) => sum + (test.meta().cases ?? 0), 0)
    console.log(`  ${cases.toLocaleString('en')} cases from seed ${seed}; again: FUZZ_SEED=${seed} npm run fuzz`)
  },
}

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['tests/fuzz/*.fuzz.ts'],
    env: { FUZZ_SEED: String(seed) },
    // Each case has a limit of its own.
    testTimeout: 0,
    reporters: ['default', counter],
  },
})
