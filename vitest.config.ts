import { defineConfig } from 'vitest/config'

/** The rooms that compute: what they answer is tried on every branch. */
const ROOMS = ['model', 'measure', 'layout', 'text']

export default defineConfig({
  test: {
    // A slow machine fails no test.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A page may take as long as a test.
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      include: ROOMS.map((room) => `src/${room}/**`),
      reportsDirectory: 'out/coverage',
      reporter: ['text', 'html'],
      skipFull: true,
      thresholds: Object.fromEntries(ROOMS.map((room) => [`src/${room}/**`, { branches: 95 }])),
    },
  },
})
