import type { Attempt } from '../play/attempt.ts';
import type { Play } from '../play/play.ts';
import type { Run } from '../play/run.ts';
import { givenAt, replayOf } from './replay.ts';
import { runAt } from './run-at.ts';

/** A finished attempt standing at its ending; `undefined` where this release does not play it to the ending it was judged at. */
export function endingOf(play: Play, attempt: Attempt): Run | undefined {
  const { stops, ended } = replayOf(play.story, attempt);
  const end = stops.at(-1);
  if (!ended || !end) return undefined;
  const given = stops.flatMap(({ answered }) => (answered ? givenAt(answered) : []));
  return runAt(play, attempt, given, { node: end.node, context: end.context });
}
