import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['tests/mutation/setup.ts'],
    isolate: false,
    // What takes too long is for the mutation run to tell, by how long it took unchanged.
    testTimeout: 600_000,
  },
})
