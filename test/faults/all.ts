import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { browserRuns } from './browser/runs.ts';
import type { BrowserOutcome } from './browser/run.ts';
import { numbersOf, versionOf } from './core-runs.ts';
import type { CoreRun } from './core-runs.ts';
import { demands } from './demands/demand.ts';
import { Figures } from './figures.ts';
import { notDemanded } from './kinds/all.ts';
import { drawn } from './plan/draw.ts';
import { versions } from './plan/plan.ts';
import type { Version } from './plan/plan.ts';
import { played } from './run.ts';
import { shrunk } from './shrink.ts';

/**
 * `npm run faults`: plays courses on random ways while their LMS and their pages go wrong at random, and sees that nothing
 * is lost and nothing misreported.
 *
 *     npm run faults -- [--seed 1] [--runs 10000] [--browser-runs 200] [--only 1.2|2004|cmi5]
 *     npm run faults -- --seed 1 --run 17 [--verbose]
 *     npm run faults -- --seed 1 --browser-run 17 [--verbose]
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '10000' },
    'browser-runs': { type: 'string', default: '200' },
    only: { type: 'string' },
    run: { type: 'string' },
    'browser-run': { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const only = versions.find((version) => version === values.only);

if (values.run !== undefined) await replay(Number(values.run));
else if (values['browser-run'] !== undefined) await browserHarness([Number(values['browser-run'])]);
else await everything();

async function everything(): Promise<void> {
  const core = await coreHarness(numbersOf(Number(values.runs), only));
  const browser = await browserHarness(numbersOf(Number(values['browser-runs']), only));
  report([
    ...core.map((tally) => ({ ...tally, where: '' })),
    ...browser.map((tally) => ({ ...tally, where: ' in a browser' })),
  ]);
}

async function coreHarness(runs: readonly number[]): Promise<Figures['tallies']> {
  if (runs.length === 0) return [];
  const began = performance.now();
  const figures = new Figures();
  const failed: CoreRun[] = [];
  let done = 0;
  const hands = Math.min(runs.length, availableParallelism());
  const shares = Array.from({ length: hands }, (_, hand) => runs.filter((__, index) => index % hands === hand));
  await Promise.all(
    shares.map((share) =>
      inWorker(share, (run) => {
        figures.add({ ...run, failed: run.failures.length > 0 });
        if ((done += 1) % 1000 === 0) console.log(`${done} of ${runs.length}`);
        if (run.failures.length > 0) failed.push(run);
      }),
    ),
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${runs.length.toLocaleString('en-GB')} runs of the core with its session, seed ${seed}, ${seconds.toFixed(0)} s\n`,
  );
  console.log(figures.lines().join('\n'));
  tellFailed('run', failed);
  return figures.tallies;
}

async function browserHarness(runs: readonly number[]): Promise<Figures['tallies']> {
  if (runs.length === 0) return [];
  const began = performance.now();
  const figures = new Figures();
  const failed: BrowserOutcome[] = [];
  await browserRuns(seed, runs, Math.min(4, 2 * availableParallelism()), (outcome) => {
    figures.add(outcome);
    if (outcome.failed) failed.push(outcome);
    if (values.verbose) console.log(outcome.journal.join('\n'));
  });
  const seconds = (performance.now() - began) / 1000;
  console.log(`\n${runs.length} runs in a browser, seed ${seed}, ${seconds.toFixed(0)} s\n`);
  console.log(figures.lines().join('\n'));
  tellFailed('browser-run', failed);
  return figures.tallies;
}

/** Says of each version whether all was as demanded; each counts as one test where a report is asked for. */
function report(tallies: readonly (Figures['tallies'][number] & { readonly where: string })[]): void {
  console.log('\nDemanded of every run:');
  for (const [name, what] of Object.entries(demands)) console.log(`    ${name}: ${what}`);
  console.log(
    'but of a run that met\n' +
      notDemanded()
        .map((line) => `    ${line}\n`)
        .join(''),
  );
  for (const { version, runs, failures, where } of tallies)
    console.log(
      `${failures === 0 ? '✓' : '✗'} ${version}: in ${runs} runs with faults${where} nothing is lost and nothing misreported`,
    );
  const file = process.env['TEST_REPORT'];
  const numFailedTests = tallies.filter(({ failures }) => failures > 0).length;
  if (file) writeFileSync(file, JSON.stringify({ numPassedTests: tallies.length - numFailedTests, numFailedTests }));
}

function tellFailed(option: string, failed: readonly Failed[]): void {
  if (failed.length > 0) process.exitCode = 1;
  for (const { run, version, failures } of [...failed].sort((one, other) => one.run - other.run)) {
    console.log(`\nrun ${run}, ${version}: ${failures[0]}`);
    console.log(`    npm run faults -- --seed ${seed} --${option} ${run} --verbose`);
  }
}

type Failed = Pick<CoreRun, 'run' | 'version' | 'failures'>;

function inWorker(runs: readonly number[], done: (run: CoreRun) => void): Promise<void> {
  const worker = new Worker(new URL('core-worker.ts', import.meta.url), { workerData: { seed, runs } });
  let last = runs[0];
  return new Promise((resolve, reject) => {
    worker.on('message', (told: { readonly run?: CoreRun; readonly uncaught?: string }) => {
      if (told.uncaught) console.error(`after run ${last} something was not caught: ${told.uncaught}`);
      if (told.uncaught) process.exitCode = 1;
      if (!told.run) return;
      last = told.run.run;
      done(told.run);
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** Plays one run again, tells what happened in it, and looks for the least that fails like it. */
async function replay(run: number): Promise<void> {
  const version: Version = versionOf(run);
  const plan = drawn(seed, run, version);
  const { failures, journal } = await played(plan, true);
  if (values.verbose) console.log(journal.join('\n'));
  console.log(failures.length === 0 ? `run ${run}, ${version}: all as demanded` : failures.join('\n'));
  const [demand] = failures[0]?.split(':') ?? [];
  if (demand === undefined) return;
  process.exitCode = 1;
  const least = await shrunk(plan, demand);
  console.log('\nThe least that fails like it:');
  console.log(JSON.stringify(least, null, 1));
  if (values.verbose) console.log((await played(least, true)).journal.join('\n'));
}
