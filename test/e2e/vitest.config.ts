import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The built zips in one real browser. Three files at a time: most of a play is waiting, and nothing here hangs on the clock.
 */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    maxWorkers: 3,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
