import fc from 'fast-check';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { playOf } from '../../../src/core/play/play.ts';
import type { Play } from '../../../src/core/play/play.ts';
import type { Run } from '../../../src/core/play/run.ts';
import { anyStory } from '../../fixtures/any-scenario.ts';
import { tableStory } from '../../fixtures/player-scenario.ts';
import { attemptAlong } from '../../fixtures/played.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { smallDiner } from '../../fixtures/small-story.ts';
import { anyPicks, walk } from '../../fixtures/walks.ts';

/** A learner's way through a story by the machine itself, and the attempt it leaves behind. */
export interface Walked {
  readonly play: Play;
  /** From the brief to the debrief, every step one of them. */
  readonly runs: readonly Run[];
  readonly attempt: Attempt;
}

const known = [...ourScenarios.map(({ story }) => story), smallDiner.story, tableStory].map(playOf);

/** Ways through generated stories, our two and those of the fixtures. */
export const anyWalk: fc.Arbitrary<Walked> = fc
  .tuple(fc.oneof(anyStory.map(playOf), fc.constantFrom(...known)), anyPicks)
  .map(([play, picks]) => {
    const runs = walk(play.story, picks, play);
    const attempt = deepFrozen(runs.at(-1)!.attempt);
    // A machine is too much to be printed where something fails.
    return { play, runs, attempt, [fc.toStringMethod]: () => JSON.stringify({ story: play.story, attempt }) };
  });

export const smallPlay = playOf(smallDiner.story);

/** What is left of a way through the small diner. */
export function smallAttempt(route: readonly string[]): Attempt {
  return deepFrozen(attemptAlong(smallDiner.story, route));
}

/** An attempt of which no part can be changed: who tries to, throws. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
