import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { routeCover } from '../../src/core/proof/cover/route-cover.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import type { Figure } from './figure.ts';

const root = join(import.meta.dirname, '..', '..');

/** The routes that cover each scenario, how long they are in the finding, and in the playing in a browser. */
export function coverFigures(stories: readonly Story[]): readonly Figure[] {
  return [...stories.flatMap(coverOf), playedCover()];
}

function coverOf(story: Story): readonly Figure[] {
  const start = performance.now();
  // A story of its own: what was worked out for the other is kept with it.
  const cover = routeCover(structuredClone(story));
  const measured = performance.now() - start;
  if (!cover) throw new Error(`${story.id} has no routes to cover`);
  const { routes, items, answers, atLeast, smallest } = cover;
  const proof = smallest ? 'proved smallest' : `not proved smallest: at least ${atLeast} are needed`;
  const note = `${items.length} nodes and choices met, ${answers} answers; ${proof}`;
  return [
    { name: `Routes that cover ${story.id}`, measured: routes.length, unit: '', note },
    { name: 'found in', measured, unit: 'ms', budget: 300, timed: true },
  ];
}

/** Every route in both languages, held against the core step by step; the browser's start is in it. */
function playedCover(): Figure {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = [vitest, 'run', '--config', 'test/e2e/vitest.config.ts', 'test/e2e/routes.e2e.ts'];
  const start = performance.now();
  const { status } = spawnSync(process.execPath, run, { cwd: root });
  const measured = (performance.now() - start) / 1000;
  return {
    name: 'all played in a browser',
    measured,
    unit: 's',
    budget: 120,
    timed: true,
    note: `exit code ${status}`,
  };
}
