import type { Story } from '../core/scenario/story.ts';
import type { Change } from '../player/state.ts';
import type { PlayerStore } from '../player/store.ts';

/** Who is told of every change, from the moment there is somebody to tell. */
export interface Keeper {
  changed(change: Change): void;
}

/** How long a learner lingers before what little they did is kept, in milliseconds. */
const lingering = 4000;

/**
 * Holds a store's changes back until there is something worth keeping, then fetches the keeper and every story of the
 * course, hands over what was held back, and follows. So nothing of this stands between a learner and the first choice.
 */
export function keepLater(store: PlayerStore, fetchKeeper: (stories: readonly Story[]) => Promise<Keeper>): void {
  let held: Change[] = [];
  let keeper: Keeper | undefined;
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bring = async () => {
    if (asked) return;
    asked = true;
    try {
      const stories = await Promise.all(store.plan.scenarios.map(({ id }) => store.library.story(id)));
      keeper = await fetchKeeper(stories);
      for (const change of held) keeper.changed(change);
      held = [];
    } catch (cause) {
      console.error('Dewis: results cannot be kept yet', cause);
      store.setSaving('unsaved');
      asked = false;
    }
  };
  store.subscribe((change) => {
    if (keeper) return keeper.changed(change);
    if (change.cause === 'saving') return;
    held.push(change);
    // What is held back is not with the LMS yet.
    if (store.state.recording === 'lms' && change.cause !== 'screen') store.setSaving('saving');
    clearTimeout(timer);
    if (['first-choice', 'answer', 'leave', 'save'].includes(change.cause)) void bring();
    else timer = setTimeout(() => void bring(), lingering);
  });
}
