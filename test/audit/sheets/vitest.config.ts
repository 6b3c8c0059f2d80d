import { mergeConfig } from 'vitest/config';
import audit from '../vitest.config.ts';

/** `npm run sheets`: contact sheets of every screen of the built packages, for a designer's eye. Takes minutes. */
export default mergeConfig(
  { ...audit, test: { ...audit.test, include: [] } },
  { test: { include: ['test/audit/sheets/*.sheets.ts'] } },
);
