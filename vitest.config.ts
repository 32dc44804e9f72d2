// One run for all tests: those beside the code first, the end-to-end proof after them.
import { defineConfig } from 'vitest/config'

/** Against hanging, not for speed: twenty times what the slowest takes on two idle cores. */
const testTimeout = 120_000

export default defineConfig({
  test: {
    pool: 'forks',
    // The proof starts servers, receivers and proxies of its own: more workers than that only wait for one another.
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['*.test.ts', '{openapi,fixtures,mock,conformance,load,bench}/**/*.test.ts'],
          testTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'acceptance',
          include: ['acceptance/**/*.test.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
