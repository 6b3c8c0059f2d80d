import type { Answer, Attempt } from '../play/attempt.ts';
import type { Play } from '../play/play.ts';
import type { Run } from '../play/run.ts';
import { givenAt, replayOf } from './replay.ts';
import { runAt } from './run-at.ts';

/**
 * An attempt standing at each of its decisions as it was first met, in the order of its steps: what was seen and said
 * there, and what was on offer. Ends where this release of the scenario plays the attempt no further.
 */
export function decisionsOf(play: Play, attempt: Attempt): readonly Run[] {
  const given: Answer[] = [];
  return replayOf(play.story, attempt).stops.flatMap(({ node, context, answered }) => {
    if (!answered) return [];
    const run = runAt(play, attempt, [...given], { node, part: 'deciding', context });
    given.push(...givenAt(answered));
    return [run];
  });
}
