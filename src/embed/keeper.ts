import { decodeCourse, encodeCourse } from '../core/course/codec.ts';
import type { Restored } from '../core/course/codec.ts';
import { landed } from '../core/course/landed.ts';
import { playOf } from '../core/play/play.ts';
import { takeUp } from '../core/play/run.ts';
import { noAttempts, withCurrent } from '../core/course/course.ts';
import type { Attempts, Judging } from '../core/course/course.ts';
import type { Attempt } from '../core/play/attempt.ts';
import type { Story } from '../core/scenario/story.ts';
import type { PlayerStore } from '../player/state/store.ts';
import type { Remembered } from './remembered.ts';

/** Reads what was remembered of a scenario. Cut, foreign or damaged text gives what of it is whole. */
export function restoredFrom(remembered: Remembered, story: Story): Restored {
  return landed(playOf, takeUp, [story], decodeCourse([story], remembered.read(story.id)));
}

/**
 * Remembers a player's state after every step of the learner's, and tells the player whether the browser took it. What
 * another tab has finished meanwhile stays.
 */
export function keepIn(remembered: Remembered, store: PlayerStore, story: Story): void {
  store.subscribe(({ cause }) => {
    if (cause === 'saving' || cause === 'first-choice' || store.state.language === null) return;
    const { language, attempts, preferences } = store.state;
    const stored = restoredFrom(remembered, story).saved.attempts[story.id];
    const own = attempts[story.id] ?? stored;
    const all = own && stored ? withFinished(own, stored, store.plan.course) : own;
    const saved = { language, preferences, attempts: all ? { [story.id]: all } : {} };
    store.setSaving(remembered.write(story.id, encodeCourse([story], saved)) ? 'saved' : 'unsaved');
  });
}

/**
 * Ours, and which attempts count of all that were finished: those of both, taken in the order they were begun in. Where the
 * course is assessed, what already counted goes before any other.
 */
function withFinished(own: Attempts, others: Attempts, course: Judging): Attempts {
  const { first, kept } = [others, own]
    .flatMap((attempts) => [attempts.first, attempts.kept, attempts.current])
    .filter((attempt): attempt is Attempt => attempt?.result !== undefined)
    .sort((one, other) => one.began - other.began)
    .reduce((all, attempt) => withCurrent(all, attempt, course), course.mode === 'assessed' ? others : noAttempts);
  return { ...own, begun: Math.max(own.begun, others.begun), ...(first && { first }), ...(kept && { kept }) };
}
