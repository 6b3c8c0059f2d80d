import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from '../engines/engines.ts';
import { launchers } from '../engines/launchers.ts';
import { webkitHolder } from '../engines/webkit-launcher.ts';
import { elementReporters } from '../run/element-report.ts';

const root = join(import.meta.dirname, '../..');

/** Element tests in the engines that are here: `DEWIS_ENGINES=chromium` asks for one alone. */
export default {
  files: join(root, 'test/{player,embed}/*.browser.ts'),
  rootDir: root,
  // "development" lets Lit warn of what it would bear in silence.
  nodeResolve: { exportConditions: ['development', 'default'] },
  // "esnext": JSON modules keep their import attribute, without which no browser takes them.
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(root, 'src/tsconfig.base.json') }),
    webkitHolder,
  ],
  // Side by side, axe runs out of time, and pages lose the focus to one another.
  concurrency: 1,
  concurrentBrowsers: 3,
  reporters: elementReporters(),
  testFramework: { config: { timeout: 10_000 } },
  browsers: launchers(findEngines()),
};
