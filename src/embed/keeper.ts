import { decodeCourse, encodeCourse } from '../core/course/codec.ts';
import type { Restored } from '../core/course/codec.ts';
import type { Story } from '../core/scenario/story.ts';
import type { PlayerStore } from '../player/store.ts';
import type { Remembered } from './remembered.ts';

/** Reads what was remembered of a scenario. Cut, foreign or damaged text gives what of it is whole. */
export function restoredFrom(remembered: Remembered, story: Story): Restored {
  return decodeCourse([story], remembered.read(story.id));
}

/** Remembers a player's state after every step of the learner's, and tells the player whether the browser took it. */
export function keepIn(remembered: Remembered, store: PlayerStore, story: Story): void {
  store.subscribe(({ cause }) => {
    if (cause === 'saving' || cause === 'first-choice' || store.state.language === null) return;
    const { language, attempts } = store.state;
    const taken = remembered.write(story.id, encodeCourse([story], { language, attempts }));
    store.setSaving(taken ? 'saved' : 'unsaved');
  });
}
