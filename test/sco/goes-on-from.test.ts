import { describe, expect, test } from 'vitest';
import type { CourseAttempts } from '../../src/core/course/course.ts';
import { goesOnFrom } from '../../src/sco/goes-on-from.ts';
import { breachRoute, smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';

/** Everything a learner has to remember after each step of a whole play, from before it to its debrief. */
function stages(route: readonly string[], begun = 0): readonly CourseAttempts[] {
  const learner = new Learner([smallDiner]);
  learner.now += begun;
  const all = [learner.attempts];
  learner.begin();
  all.push(learner.attempts);
  for (const choice of route) {
    learner.untilChoice();
    all.push(learner.attempts);
    learner.choose(choice);
    all.push(learner.attempts);
  }
  learner.untilChoice();
  return [...all, learner.attempts];
}

describe('attempts go on from others', () => {
  test('where they are a later stage of the same play, and never where they are an earlier one', () => {
    const play = stages(strongRoute);
    for (const [at, later] of play.entries())
      for (const [before, earlier] of play.entries())
        if (at !== before) expect(goesOnFrom(later, earlier), `${at} from ${before}`).toBe(at > before);
    for (const stage of play) expect(goesOnFrom(stage, stage)).toBe(true);
  });

  test('not where another attempt was begun, or something else was answered', () => {
    expect(goesOnFrom(stages(strongRoute).at(-1)!, stages(strongRoute, 3600)[2]!)).toBe(false);
    expect(goesOnFrom(stages(strongRoute).at(-1)!, stages(breachRoute).at(-2)!)).toBe(false);
  });

  test('where they have begun once more since, and hold what was finished', () => {
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const finished = learner.attempts;
    learner.begin();
    expect(goesOnFrom(learner.attempts, finished)).toBe(true);
    expect(goesOnFrom(finished, learner.attempts)).toBe(false);
  });
});
