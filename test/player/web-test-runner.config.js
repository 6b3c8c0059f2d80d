import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { browserFlags, findBrowser } from '../run/browser.ts';
import { elementReporters } from '../run/element-report.ts';

const root = join(import.meta.dirname, '../..');

/** Element tests in a real browser: `CHROME_PATH` goes before the usual places. */
export default {
  files: join(root, 'test/{player,embed}/*.browser.ts'),
  rootDir: root,
  // "development" lets Lit warn of what it would bear in silence.
  nodeResolve: { exportConditions: ['development', 'default'] },
  // "esnext": JSON modules keep their import attribute, without which no browser takes them.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(root, 'src/tsconfig.base.json') })],
  // Side by side, axe runs out of time.
  concurrency: 1,
  reporters: elementReporters(),
  testFramework: { config: { timeout: 10_000 } },
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserFlags } })],
};
