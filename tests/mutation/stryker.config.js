/**
 * Tries whether the tests of `src/measure` notice a change of it, one change at a time: `npm run mutation`.
 * No kind of change is left out: a caller’s name in a message has a test like any other.
 */
export default {
  mutate: ['src/measure/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', dir: 'tests/measure' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'out', 'examples', 'tests/bench', 'tests/golden'],
  concurrency: 2,
  // A busy machine is no proof that a change was noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 95, low: 85, break: 85 },
  // A later run asks only about what has changed since.
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { logTests: false, allowColor: false, allowEmojis: false },
  htmlReporter: { fileName: 'out/mutation/index.html' },
}
