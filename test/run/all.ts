import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEngines, missingEngines } from '../engines/engines.ts';
import type { Engines } from '../engines/engines.ts';
import { findBrowser } from './browser.ts';

/**
 * `npm test`: every check there is, one after another, each in its own process. Goes on after a failure, so that one
 * run shows all; ends with the line `N passed, N failed` over all of them, and before it a line on the engines of browsers
 * that were not there.
 */

interface Tally {
  passed: number;
  failed: number;
}

const root = join(import.meta.dirname, '..', '..');
const reports = join(root, '.dewis', 'test-reports');
const node = process.execPath;
const bin = (name: string) => join(root, 'node_modules', name);

function run(label: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n── ${label}`);
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

/** A check that either holds or does not counts as one. */
function check(label: string, args: readonly string[]): Tally {
  return run(label, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that counts for itself: its report is read; a run that ended badly without one counts as one failure. */
function counted(
  label: string,
  report: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Tally {
  const file = join(reports, report);
  const well = run(label, args, { ...environment, TEST_REPORT: file });
  const tally = existsSync(file) ? readReport(file) : { passed: 0, failed: 0 };
  if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1 };
  return !well && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): Tally {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function vitest(label: string, report: string, config: string, environment: Record<string, string> = {}): Tally {
  const file = join(reports, report);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return counted(label, report, [bin('vitest/vitest.mjs'), 'run', '--config', config, ...reporters], environment);
}

/** What `npm run build` builds before the packages, in its order. */
const builds: readonly (readonly [what: string, folder: readonly string[]])[] = [
  ['player', []],
  ['thin page', ['src/relay/thin']],
  ['administrator’s page', ['src/diagnosis']],
  ['preview', ['src/preview/page']],
  ['library', ['src/embed']],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let browser: string;
let engines: Engines;
try {
  browser = findBrowser();
  engines = findEngines();
} catch (error) {
  console.error((error as Error).message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const withBrowser = { CHROME_PATH: browser };

const tallies = [
  check('types and import arrows', [bin('typescript/bin/tsc'), '-b']),
  check('lint', [bin('oxlint/bin/oxlint'), '--type-aware']),
  check('format', [bin('oxfmt/bin/oxfmt'), '--check']),
  vitest('unit', 'unit.json', 'vite.config.ts'),
  check('scenarios', ['src/cli/dewis.ts', 'check', 'scenarios']),
  ...builds.map(([what, folder]) =>
    check(`build of the ${what}`, [bin('vite/bin/vite.js'), 'build', ...folder, '--logLevel', 'warn']),
  ),
  check('build of the packages', ['src/cli/dewis.ts', 'build']),
  counted(
    'elements',
    'elements.json',
    [bin('@web/test-runner/dist/bin.js'), '--config', 'test/player/web-test-runner.config.js'],
    withBrowser,
  ),
  vitest('end to end', 'e2e.json', 'test/e2e/vitest.config.ts', withBrowser),
  // As many as take half a minute; `npm run faults` alone makes 10,200.
  counted('faults', 'faults.json', ['test/faults/all.ts', '--runs', '900', '--browser-runs', '12'], withBrowser),
];
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
const missing = missingEngines(engines);
if (missing) console.log(`\n${missing}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
