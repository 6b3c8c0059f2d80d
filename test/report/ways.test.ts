import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { evidenceOf } from '../../src/core/score/evidence.ts';
import { waysIn } from '../../src/report/data/ways.ts';
import { anySmallStory } from '../fixtures/any-scenario.ts';

interface Walked {
  readonly ending: string;
  /** The sum of counted ratings. */
  readonly sum: number;
  readonly ways: ReadonlySet<string>;
}

/** Every route played through the machine to its ending, with the ways it takes: `node choice node`. */
function walks(story: Story): readonly Walked[] {
  const found: Walked[] = [];
  const walk = (run: Run, from: string | undefined, choice: string | undefined, ways: readonly string[]): void => {
    const { moment } = run;
    const at = 'node' in moment ? moment.node : from;
    const taken = from === undefined || at === from ? ways : [...ways, [from, choice, at].join(' ')];
    if (moment.kind === 'ending') {
      const evidence = Object.values(evidenceOf(story, run.attempt.answers));
      found.push({ ending: at!, sum: evidence.reduce((sum, { earned }) => sum + earned, 0), ways: new Set(taken) });
    } else if (moment.kind === 'decision') {
      for (const next of moment.choices) walk(answer(run, next, { language: 'en', took: 0 }), at, next, taken);
    } else walk(goOn(run, 0, 0.7), at, at === from ? choice : undefined, taken);
  };
  walk(takeUp(playOf(story), beginAttempt(story, 0, 0)), undefined, undefined, []);
  return found;
}

test('the ways marked as the strongest are those that some strongest route takes, and all of them', () => {
  fc.assert(
    fc.property(anySmallStory, (story) => {
      const successes = walks(story).filter(({ ending }) => ending === 'well');
      const most = Math.max(...successes.map(({ sum }) => sum));
      const strongest = new Set(successes.filter(({ sum }) => sum === most).flatMap(({ ways }) => [...ways]));
      for (const { from, choice, to, strongest: marked } of waysIn(story)) {
        const way = [from, choice, to].join(' ');
        expect([way, marked]).toEqual([way, strongest.has(way)]);
      }
    }),
    { numRuns: 200 },
  );
});
