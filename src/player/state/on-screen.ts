import type { Terms } from '../../core/course/course.ts';
import type { Preferences } from '../../core/course/preferences.ts';
import { progressOf } from '../../core/play/progress.ts';
import type { Run } from '../../core/play/run.ts';
import { isTimed } from '../../core/scenario/story.ts';
import type { Volume } from './library.ts';
import type { Need } from './resources.ts';
import type { Change, PlayerState } from './state.ts';

/** What of the state a run on screen makes up; looking back has a screen of its own. */
export function onScreen(run: Run, { most }: Volume): Partial<PlayerState> {
  const { attempt, moment, play, snapshot } = run;
  const progress = progressOf(play, most, snapshot);
  const ended = moment.kind === 'debrief';
  const screen = ended ? 'debrief' : 'play';
  return { screen, scenario: play.story.id, run, finished: ended ? attempt : null, asking: null, time: null, progress };
}

/** What has to be at hand before a run's moment can be shown. */
export function needOf({ attempt, moment, play }: Run, { mode, coach }: Terms, { aloud }: Preferences): Need {
  // What is out of the usual is told in the brief, and what reads aloud has its buttons there: by elements and words that
  // are wanted later elsewhere.
  const unusual = mode === 'assessed' || (coach ?? 'at-once') !== 'at-once' || isTimed(play.story);
  const whole = moment.kind === 'reply' || moment.kind === 'debrief';
  const extent = whole ? 'whole' : 'node' in moment ? { node: moment.node } : 'opening';
  return { scenario: play.story.id, extent, later: unusual || aloud === 'on' || attempt.answers.length > 0 };
}

/** What is told of a learner who has gone on: that the story has come to its end, or only that they have. */
export function onwardOf({ attempt: { result }, moment, play }: Run): Change {
  const scenario = play.story.id;
  return moment.kind === 'ending' && result ? { cause: 'end', scenario, result } : { cause: 'continue', scenario };
}
