import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Real test data, outside the repository; tests that read it are skipped by name where the folder is missing. */
const data = process.env.HIROBA_DATA ?? fileURLToPath(new URL('../shared/data', import.meta.url))

export default defineConfig({
  test: {
    env: { HIROBA_DATA: data },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'scripts/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/*.e2e.ts'],
          globalSetup: ['e2e/server.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
