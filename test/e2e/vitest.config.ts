import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built zips in a real browser. One browser and one worker: a page that has to share its processor is no test of ours. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
