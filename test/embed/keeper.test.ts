import { expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import { withCurrent, withFresh } from '../../src/core/course/course.ts';
import type { Attempts, Mode } from '../../src/core/course/course.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { keepIn } from '../../src/embed/keeper.ts';
import type { Remembered } from '../../src/embed/remembered.ts';
import type { Change } from '../../src/player/state/state.ts';
import type { PlayerStore } from '../../src/player/state/store.ts';
import { usualPreferences } from '../../src/core/course/preferences.ts';
import { tablePlan, tableStory } from '../fixtures/player-scenario.ts';
import { walk } from '../fixtures/walks.ts';

const id = tableStory.id;

/** An attempt that was begun so many seconds after the others, finished with these picks. */
const finished = (began: number, ...picks: readonly number[]): Attempt => {
  const { attempt } = walk(tableStory, picks).at(-1)!;
  return { ...attempt, began: attempt.began + began };
};

/** What one tab keeps where another has kept something already. */
function keptBy(own: Attempts, stored: Attempts, mode: Mode) {
  const course = { ...tablePlan.course, mode, keep: 'first' as const };
  let text = encodeCourse([tableStory], { language: 'cy', attempts: { [id]: stored } });
  const remembered = { read: () => text, write: (_: string, state: string) => ((text = state), true) };
  let tell = (_: Change) => {};
  keepIn(
    remembered as unknown as Remembered,
    {
      plan: { ...tablePlan, course },
      state: { language: 'cy', preferences: usualPreferences, attempts: { [id]: own } },
      subscribe: (listener: typeof tell) => ((tell = listener), () => {}),
      setSaving: () => {},
    } as unknown as PlayerStore,
    tableStory,
  );
  tell({ cause: 'screen' });
  return decodeCourse([tableStory], text).saved.attempts[id];
}

const of = (attempt: Attempt, course: Parameters<typeof withCurrent>[2], before: Attempts = { begun: 0 }) =>
  withCurrent(withFresh(before, attempt), attempt, course);

test('the assessed attempt that was finished first in this browser counts, though another tab’s was begun before it', () => {
  const course = { ...tablePlan.course, mode: 'assessed', keep: 'first' } as const;
  const [early, late] = [finished(0, 0), finished(60, 1)];
  expect(keptBy(of(early, course), of(late, course), 'assessed')?.kept?.began).toBe(late.began);
});

test('a result from before the course was assessed stands in this browser too', () => {
  const practice = { ...tablePlan.course, keep: 'last' } as const;
  const stored = of(finished(60, 1), practice, of(finished(0, 0), practice));
  expect(stored.kept?.began).not.toBe(stored.first?.began);
  expect(keptBy(stored, stored, 'assessed')?.kept?.began).toBe(stored.kept?.began);
});

test('for practice, the first of those finished in two tabs is the one begun first', () => {
  const course = { ...tablePlan.course, keep: 'first' } as const;
  const [early, late] = [finished(0, 0), finished(60, 1)];
  expect(keptBy(of(early, course), of(late, course), 'practice')?.kept?.began).toBe(early.began);
});
