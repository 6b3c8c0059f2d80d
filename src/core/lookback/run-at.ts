import type { Answer, Attempt } from '../play/attempt.ts';
import { momentOf } from '../play/play.ts';
import type { Play } from '../play/play.ts';
import type { PlayContext } from '../play/rules.ts';
import type { Run } from '../play/run.ts';

/**
 * An attempt standing at a moment on its way, with the answers given by then: at a decision before its choices or at the
 * reply to one, at any other node without a part. It is nobody's attempt: it has no result, and nothing that is done with
 * it is kept.
 */
export function runAt(
  play: Play,
  { scenario, seed, began }: Attempt,
  answers: readonly Answer[],
  at: { readonly node: string; readonly part?: 'deciding' | 'replying'; readonly context: PlayContext },
): Run {
  const snapshot = play.machine.resolveState({
    value: at.part ? { [at.node]: at.part } : at.node,
    context: at.context,
  });
  const attempt: Attempt = { scenario, revision: play.story.revision, seed, began, answers, continues: 0 };
  return { play, attempt, snapshot, before: snapshot, moment: momentOf(play, snapshot) };
}
