import { progressOf } from '../core/play/progress.ts';
import type { Run } from '../core/play/run.ts';
import { isEnding, nodeOf } from '../core/scenario/story.ts';
import type { Volume } from './library.ts';
import type { Need } from './resources.ts';
import type { Change, PlayerState } from './state.ts';

/** What of the state a run on screen makes up; looking back has a screen of its own. */
export function onScreen(run: Run, { most }: Volume): Partial<PlayerState> {
  const { attempt, moment, play, snapshot } = run;
  const progress = progressOf(play, most, snapshot);
  const ended = moment.kind === 'debrief';
  const screen = ended ? 'debrief' : 'play';
  return { screen, scenario: play.story.id, run, finished: ended ? attempt : null, asking: null, progress };
}

/** What has to be at hand before a run's moment can be shown. */
export function needOf({ moment, play }: Run): Need {
  const later = moment.kind === 'reply' || moment.kind === 'debrief';
  const extent = later ? 'whole' : 'node' in moment ? { node: moment.node } : 'opening';
  return { scenario: play.story.id, extent, later };
}

/** What is told of a learner who has gone on: that the story has come to its end, or only that they have. */
export function onwardOf({ attempt: { result }, moment, play }: Run): Change {
  const scenario = play.story.id;
  const node = moment.kind === 'ending' ? nodeOf(play.story, moment.node) : undefined;
  if (!node || !isEnding(node) || !result) return { cause: 'continue', scenario };
  return { cause: 'end', scenario, result, outcome: node.ending.outcome };
}
