import { waitUntil } from '@open-wc/testing';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import type { Course } from '../../src/core/course/course.ts';
import type { Language } from '../../src/core/scenario/text.ts';
import type { Attempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { StoreSettings } from '../../src/player/state/settings.ts';
import { tablePlan, tableStory } from '../fixtures/player-scenario.ts';
import { atFirstDecision } from './stage.ts';
import type { Stage } from './stage.ts';

/** A chunk may be on its way. */
export const patience = { timeout: 8000 };

/** The little scenario played with these choices, to its debrief; `wait` is for all of the debrief to be there. */
export async function atLookingBack(
  choices: readonly string[],
  { language = 'cy', wait = true, ...settings }: Partial<StoreSettings> & { readonly wait?: boolean } = {},
): Promise<Stage> {
  const at = await atFirstDecision({ ...settings, language });
  for (const choice of choices) {
    await at.click(`[data-choice=${choice}]`);
    // What comes after the first choice is fetched when that is shown.
    await waitUntil(() => at.all('[part=continue]').length === 1, '[part=continue]', patience);
    await at.click('[part=continue]');
  }
  await at.click('[part=continue]');
  if (!wait) return at;
  await waitUntil(() => at.all('dewis-look-back').length === 1, 'dewis-look-back', patience);
  await at.settled();
  return at;
}

/** The verdict on a further attempt that did not pass, where an earlier one with these choices is kept. */
export function atFurtherAttempt(
  first: readonly string[],
  { language = 'cy', terms = {} }: { readonly language?: Language; readonly terms?: Partial<Course> } = {},
): Promise<Stage> {
  const kept = finishedAttempt(first);
  const plan = { ...tablePlan, course: { ...tablePlan.course, ...terms } };
  const attempts = { table: { begun: 1, first: kept, kept } };
  return atLookingBack(['stall', 'fresh'], { language, plan, attempts, wait: false });
}

/** The same as it is kept, without a player. */
export function finishedAttempt(choices: readonly string[]): Attempt {
  let run = takeUp(playOf(tableStory), beginAttempt(tableStory, 1, 1_700_000_000));
  const given = [...choices];
  while (!run.attempt.result) {
    const choice = run.moment.kind === 'decision' ? given.shift() : undefined;
    run = choice === undefined ? goOn(run, 1_700_000_060, 0.7) : answer(run, choice, { language: 'cy', took: 1 });
  }
  return goOn(run, 1_700_000_060, 0.7).attempt;
}
