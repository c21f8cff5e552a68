import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['tests/no-network.ts', 'tests/fixed-seed.ts'],
    // Threads start faster than processes; two of them fill the smallest machine we test on.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
