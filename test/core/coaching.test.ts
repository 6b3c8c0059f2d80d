import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coachings } from '../../src/core/course/course.ts';
import { noteOn } from '../../src/core/play/coaching.ts';
import { playOf } from '../../src/core/play/play.ts';
import { takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { leadsBack } from '../../src/core/play/rules.ts';
import { assesses, bestChoices, choiceOf, isDecision, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { anyStory } from '../fixtures/any-scenario.ts';
import { anyPicks, walk } from '../fixtures/walks.ts';

const anyCoaching = fc.constantFrom(...coachings);
const replies = (runs: readonly Run[]) => runs.filter(({ moment }) => moment.kind === 'reply');

/** Whether an answer shows in full all that its decision assesses; `null` where that assesses nothing. */
function strength(story: Story, { node, choice }: { readonly node: string; readonly choice: string }) {
  const decision = nodeOf(story, node);
  if (!isDecision(decision) || !assesses(decision)) return null;
  return bestChoices(decision).includes(choice);
}

test('a safety breach, and a choice that is to be taken once more, is told why at once, however the coach speaks', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyCoaching, (story, picks, coaching) => {
      for (const { attempt } of replies(walk(story, picks))) {
        const { node, choice } = attempt.answers.at(-1)!;
        if (leadsBack(choiceOf(story, node, choice))) expect(noteOn(story, attempt.answers, coaching)).toBe('open');
      }
    }),
  );
});

test('at once every note is told, and at the end none but those', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      for (const { attempt } of replies(walk(story, picks))) {
        const { node, choice } = attempt.answers.at(-1)!;
        expect(noteOn(story, attempt.answers, 'at-once')).toBe('open');
        const back = leadsBack(choiceOf(story, node, choice));
        expect(noteOn(story, attempt.answers, 'at-end')).toBe(back ? 'open' : 'later');
      }
    }),
  );
});

test('fading, a note is folded away just where this answer and the rated one before it are strong, and never held back', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, (story, picks) => {
      for (const { attempt } of replies(walk(story, picks))) {
        const last = attempt.answers.at(-1)!;
        const rated = attempt.answers.slice(0, -1).flatMap((answer) => strength(story, answer) ?? []);
        const folds =
          strength(story, last) === true &&
          rated.at(-1) === true &&
          !leadsBack(choiceOf(story, last.node, last.choice));
        expect(noteOn(story, attempt.answers, 'fading')).toBe(folds ? 'folded' : 'open');
      }
    }),
  );
});

test('whoever comes back finds the note as it was: nothing but the log decides it', () => {
  fc.assert(
    fc.property(anyStory, anyPicks, anyCoaching, (story, picks, coaching) => {
      for (const { attempt } of replies(walk(story, picks))) {
        const again = takeUp(playOf(story), structuredClone(attempt)).attempt;
        expect(noteOn(story, again.answers, coaching)).toBe(noteOn(story, attempt.answers, coaching));
      }
    }),
  );
});
