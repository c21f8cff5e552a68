import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // What commands keep in the archive goes into a folder of the run's own.
    env: { VERBATIM_DATA_DIR: join(tmpdir(), `verbatim-tests-${process.pid}`) },
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['tests/standins/postgres/postgres-on-demand.ts'],
    setupFiles: ['tests/no-network.ts', 'tests/fixed-seed.ts'],
    // Threads start faster than processes; two of them fill the smallest machine we test on.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
