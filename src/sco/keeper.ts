import type { Change } from '../player/state/state.ts';
import type { PlayerStore } from '../player/state/store.ts';
import { persevere } from './persevere.ts';
import type { Effort, Means } from './persevere.ts';

/** Who is told of every change, from the moment there is somebody to tell. */
export interface Keeper {
  changed(change: Change): void;
}

export interface Keeping {
  readonly store: Pick<PlayerStore, 'state' | 'subscribe' | 'setSaving'>;
  readonly bring: () => Promise<Keeper>;
  readonly means: Means;
  /** True where something was saved before: all that is needed is loaded already, so nothing is put off. */
  readonly resumed: boolean;
}

/**
 * How long a screen stands before the keeper is brought, in milliseconds. Long enough for a learner who only presses
 * buttons to reach the first choice without the keeper's bytes in the way, which do not fit into the 65 kB before it; far
 * shorter than anybody takes to read a menu or a brief. So what a page closed at once can lose is the choice of a
 * language or an attempt without an answer.
 */
const lingering = 400;

/** What is never put off. */
const pressing: ReadonlySet<Change['cause']> = new Set(['first-choice', 'answer', 'end', 'leave', 'save']);

/**
 * Holds a store's changes back until there is something worth keeping or time to spare, then brings the keeper, hands over
 * what was held back, and follows. A keeper that cannot be had is tried for as long as the page lives, and at once with
 * every further change; meanwhile the learner reads that nothing is saved yet.
 */
export function keepLater({ store, bring, means, resumed }: Keeping): void {
  let held: Change[] = [];
  let keeper: Keeper | undefined;
  let effort: Effort<Keeper> | undefined;
  let stopLingering = () => {};
  const inLms = () => store.state.recording === 'lms';
  const follow = async () => {
    effort = persevere(bring, means, (cause) => {
      console.error('Dewis: results cannot be kept yet', cause);
      if (inLms()) store.setSaving('unsaved');
    });
    keeper = await effort.made;
    for (const change of held) keeper.changed(change);
    held = [];
  };
  const bringNow = () => {
    stopLingering();
    if (effort) effort.again();
    else void follow();
  };
  const linger = () => {
    stopLingering();
    stopLingering = means.clock.after(lingering, bringNow);
  };
  store.subscribe((change) => {
    if (keeper) return keeper.changed(change);
    if (change.cause === 'saving') return;
    held.push(change);
    // What is held back is not with the LMS yet.
    if (inLms() && change.cause !== 'screen') store.setSaving('saving');
    if (effort || pressing.has(change.cause)) bringNow();
    else linger();
  });
  if (resumed) bringNow();
  else linger();
}
