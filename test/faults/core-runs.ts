import { drawn } from './plan/draw.ts';
import { versions } from './plan/plan.ts';
import type { Version } from './plan/plan.ts';
import { played } from './run.ts';
import type { Outcome } from './run.ts';

/** The outcome of a numbered run. */
export interface CoreRun extends Omit<Outcome, 'journal'> {
  readonly run: number;
  readonly version: Version;
}

/** Versions take turns. */
export function versionOf(run: number): Version {
  return versions[run % versions.length]!;
}

/** Plays the runs of these numbers, one after another. */
export async function* coreRuns(seed: number, runs: Iterable<number>): AsyncGenerator<CoreRun> {
  for (const run of runs) {
    const version = versionOf(run);
    const { journal: _, ...outcome } = await played(drawn(seed, run, version));
    yield { ...outcome, run, version };
  }
}

/** The numbers of so many runs, all of one version where one is asked for. */
export function numbersOf(count: number, only?: Version): readonly number[] {
  const step = only ? versions.length : 1;
  const first = only ? versions.indexOf(only) : 0;
  return Array.from({ length: count }, (_, index) => first + index * step);
}
