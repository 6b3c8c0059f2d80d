import { parentPort, workerData } from 'node:worker_threads';
import { coreRuns } from './core-runs.ts';

// A port of Node has no origins.
// oxlint-disable unicorn/require-post-message-target-origin

// Whatever nobody caught was an exception of a page, which is the last thing that may happen.
process.on('uncaughtException', (cause) => parentPort!.postMessage({ uncaught: String(cause.stack) }));

const { seed, runs } = workerData as { readonly seed: number; readonly runs: readonly number[] };
for await (const run of coreRuns(seed, runs)) parentPort!.postMessage({ run });
