import type { BrowserOutcome } from './run.ts';
import { browserRun } from './run.ts';
import { Stage } from './stage.ts';

/** Plays these runs in one browser, several side by side. Throws where the packages are not built. */
export async function browserRuns(
  seed: number,
  runs: readonly number[],
  sideBySide: number,
  done: (outcome: BrowserOutcome) => void,
): Promise<void> {
  const stage = await Stage.open();
  const waiting = [...runs];
  const hand = async () => {
    for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) done(await browserRun(stage, seed, run));
  };
  try {
    await Promise.all(Array.from({ length: sideBySide }, hand));
  } finally {
    await stage.close();
  }
}
