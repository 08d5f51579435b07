import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const DATABASE = ['src/**/*.db.test.{ts,tsx}', 'src/platform/**/*.test.ts', 'tests/database/**/*.test.ts']
const globaleOpzet = 'tests/database.setup.ts'

export default defineConfig({
  test: {
    watch: false,
    passWithNoTests: true,
    environment: 'node',
    env: { TZ: 'Europe/Amsterdam' },
    projects: [
      {
        extends: true,
        test: {
          name: 'eenheid',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.{ts,tsx}',
            'tests/orakel/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: [...DATABASE, '**/node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: DATABASE,
          globalSetup: existsSync(globaleOpzet) ? [globaleOpzet] : [],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // These start and kill real servers; on a machine that others use too, a second try tells load from fault. The
          // report names a test that needed it.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // The drills kill real servers: one at a time as well.
          include: ['tests/e2e/**/*.test.{ts,tsx}', 'tests/storingen/**/*.test.ts'],
          // One browser at a time: two cores, and a screen that waits for the processor looks like a broken screen.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          retry: 1,
        },
      },
    ],
  },
})
