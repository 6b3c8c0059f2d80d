import { describe, expect, test } from 'vitest';
import { landing } from '../../src/core/play/landing.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import type { Story, StoryDecision } from '../../src/core/scenario/story.ts';
import { smallDiner } from '../fixtures/small-story.ts';

/** What was answered beyond a new decision is taken again, and nothing that the learner has still to answer is. */

const { story } = smallDiner;
const given = { language: 'en', took: 1 } as const;
const onward = (run: Run) => goOn(run, 1_700_000_100, 0.7);

/** The story as it is published anew: something is asked before all else, and perhaps other things are different. */
function asksFirst(changed: Story['nodes'] = {}): Story {
  const asked: StoryDecision = {
    place: 'here',
    choices: {
      yes: { reply: [null], next: story.start, raises: ['said-yes'] },
      no: { reply: [null], next: story.start },
    },
  };
  return { ...story, revision: 'asks1st0', start: 'asked', nodes: { ...story.nodes, asked, ...changed } };
}

/** Somebody who gave some answers, one decision after the other, and read the reply to the last of them. */
function answered(...choices: readonly string[]): Run {
  let run = takeUp(playOf(story), beginAttempt(story, 1, 1_700_000_000));
  for (const choice of choices) {
    while (run.moment.kind !== 'decision') run = onward(run);
    run = answer(run, choice, given);
  }
  return run;
}

/** Where somebody goes on after the new question. */
function afterAsked(release: Story, then: Run, choice: string): Run {
  const { attempt, moment } = landing(playOf(release), then.attempt);
  expect(moment).toMatchObject({ kind: 'decision', node: 'asked' });
  const run = takeUp(playOf(release), { ...attempt, revision: release.revision });
  return onward(answer(run, choice, given));
}

const told = ({ attempt }: Run) => attempt.answers.map(({ node, choice }) => `${node}/${choice}`);

describe('answers that lie ahead', () => {
  test('are taken again, up to the reply to the last of them', () => {
    const run = afterAsked(asksFirst(), answered('own-it', 'check'), 'no');
    expect(told(run)).toEqual(['asked/no', 'first-words/own-it', 'the-dish/check']);
    expect(run.moment).toMatchObject({ kind: 'reply', node: 'the-dish' });
  });

  test.each([
    ['led back', ['scold']],
    ['breached safety', ['own-it', 'scrape']],
  ])('do not answer for the learner when the last of them %s: they decide anew', (_, choices) => {
    const run = afterAsked(asksFirst(), answered(...choices), 'no');
    expect(run.moment).toMatchObject({ kind: 'reply', leadsBack: true });
    const again = onward(run);
    expect(again.moment).toMatchObject({ kind: 'decision', retaking: true });
    expect(told(again)).toEqual(told(run));
  });

  test('are not what a decision is taken once more with, though only then they can be', () => {
    const first = story.nodes['first-words'] as StoryDecision;
    const release = asksFirst({
      'first-words': {
        ...first,
        choices: {
          ...first.choices,
          'own-it': { ...first.choices['own-it']!, when: { flag: 'scolded' } },
          scold: { ...first.choices['scold']!, raises: ['scolded'] },
        },
      },
    });
    const there = afterAsked(release, answered('own-it'), 'no');
    expect(there.moment).toMatchObject({ kind: 'decision', node: 'first-words', retaking: false });
    const again = onward(answer(there, 'scold', given));
    expect(again.moment).toMatchObject({ kind: 'decision', node: 'first-words', retaking: true });
    expect(told(again)).toEqual(['asked/no', 'first-words/scold']);
  });

  test('are taken with what they led back to, both at once', () => {
    const run = afterAsked(asksFirst(), answered('scold', 'stall'), 'yes');
    expect(told(run)).toEqual(['asked/yes', 'first-words/scold', 'first-words/stall']);
    expect(run.moment).toMatchObject({ kind: 'reply', choice: 'stall', leadsBack: false });
  });
});
