import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import endToEnd from '../e2e/vitest.config.ts';

/** `npm run audit`: every screen of the built packages, in every language, theme and width. Takes minutes. */
export default mergeConfig(
  defineConfig({ ...endToEnd, test: { ...endToEnd.test, include: [] } }),
  defineConfig({
    root: join(import.meta.dirname, '..', '..'),
    test: { include: ['test/audit/**/*.audit.ts'], testTimeout: 3_600_000, maxConcurrency: 2 },
  }),
);
