import type { Coaching } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import { noteOn } from '../../core/play/coaching.ts';
import type { Play } from '../../core/play/play.ts';
import { waits } from '../../core/play/play.ts';
import { answer, goOn, takeUp } from '../../core/play/run.ts';
import type { Run } from '../../core/play/run.ts';
import type { Outcome } from '../../core/scenario/scenario.ts';
import { isEnding, nodeOf } from '../../core/scenario/story.ts';
import type { Texts } from '../../core/scenario/story.ts';
import { linesOf, stageOf } from '../scene/stage.ts';

/** One thing that was read, in the words of the present language. */
export type Entry =
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'narration' | 'choice' | 'reply' | 'coach'; readonly text: string }
  | { readonly kind: 'says'; readonly who: string | undefined; readonly text: string }
  | { readonly kind: 'ending'; readonly outcome: Outcome; readonly title: string; readonly text: string };

/**
 * All that has been read of an attempt, from its first moment to the one it stands at, replayed from its log. What this
 * release of the scenario does not play any more is left out, as are, until its end, notes that the coach keeps for then.
 * Texts are all of the story's.
 */
export function transcriptOf(
  play: Play,
  attempt: Attempt,
  texts: Texts,
  coaching: Coaching = 'at-once',
): readonly Entry[] {
  const told = attempt.result ? 'at-once' : coaching;
  const entries: Entry[] = [];
  let place: string | undefined;
  let heard: string | undefined;
  for (const run of runsOf(play, attempt)) {
    const stage = stageOf(run);
    if (!stage) continue;
    const heardHere = entriesOf(run, texts, told);
    const isElsewhere = stage.place !== place;
    // A decision stands where it was taken, and what it led to where that was.
    if (isElsewhere && run.moment.kind === 'reply') entries.push(...heardHere.splice(0, 1));
    if (isElsewhere) entries.push({ kind: 'place', text: texts.places[stage.place] ?? '' });
    place = stage.place;
    // A decision that is taken once more stands there as it did.
    const asked = JSON.stringify(heardHere);
    if (!isRetake(run) || asked !== heard) entries.push(...heardHere);
    if (run.moment.kind === 'decision') heard = asked;
  }
  return entries;
}

const isRetake = ({ moment }: Run) => moment.kind === 'decision' && moment.retaking;

function entriesOf(run: Run, texts: Texts, coaching: Coaching): Entry[] {
  const { moment, play } = run;
  if (!('node' in moment)) return [];
  const { narration, says } = linesOf(run, moment, texts);
  const node = nodeOf(play.story, moment.node);
  if (isEnding(node)) {
    const title = texts.nodes[moment.node]?.ending?.title ?? '';
    return [{ kind: 'ending', outcome: node.ending.outcome, title, text: says ?? '' }];
  }
  if (moment.kind === 'reply') {
    const { label = '', coach = '' } = texts.nodes[moment.node]?.choices?.[moment.choice] ?? {};
    return [
      { kind: 'choice', text: label },
      { kind: 'reply', text: says ?? '' },
      ...(coach && noteOn(play.story, run.attempt.answers, coaching) !== 'later'
        ? [{ kind: 'coach', text: coach } as const]
        : []),
    ];
  }
  const who = node.speaker && play.story.cast[node.speaker]?.name;
  return [
    ...(narration ? [{ kind: 'narration', text: narration } as const] : []),
    ...(says ? [{ kind: 'says', who, text: says } as const] : []),
  ];
}

/** Every moment of an attempt, each as it stood on screen, from the brief on. */
function* runsOf(play: Play, attempt: Attempt): Generator<Run> {
  // As far as its log holds, and without what lies ahead: only what was read counts here.
  const { ahead: _, result: __, ...log } = takeUp(play, attempt).attempt;
  let run = takeUp(play, { ...log, answers: [], continues: 0 });
  for (yield run; ; yield run) {
    const given = log.answers[run.attempt.answers.length];
    const next = waits(run.moment)
      ? given || run.attempt.continues < log.continues
        ? goOn(run, 0, 0)
        : run
      : given
        ? answer(run, given.choice, given)
        : run;
    if (next === run) return;
    run = next;
  }
}
