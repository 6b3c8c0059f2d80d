import { expect, test } from 'vitest';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import { storyOf } from '../../src/core/scenario/compile.ts';
import type { Choice, Decision, Face, Scenario, Speech } from '../../src/core/scenario/scenario.ts';
import { drawingsOf } from '../../src/player/scene/gallery.ts';
import { stageOf } from '../../src/player/scene/stage.ts';
import { ourScenarios } from '../fixtures/scenarios.ts';

/**
 * Whose face is seen follows what is said, wording by wording; the meter fills in where nothing is written. A reply can be
 * somebody else's, and elsewhere.
 */

const { scenario, standard } = ourScenarios[0]!;
const both = { cy: '“Wel.”', en: '“Well.”' };
const busy: Speech = [
  { when: { flag: 'busy' }, face: 'tired', ...both },
  { when: { flag: 'hid' }, ...both },
  { face: 'smile', ...both },
];

/** Our first decision, with a reply of three wordings: where drinks were sent, the one in the middle is said. */
function replied(choice: 'send-drinks' | 'step-forward', part: Partial<Choice>): Run {
  const shouting = scenario.nodes['shouting'] as Decision;
  const choices = { ...shouting.choices, [choice]: { ...without(shouting.choices[choice]!), reply: busy, ...part } };
  const changed: Scenario = { ...scenario, nodes: { ...scenario.nodes, shouting: { ...shouting, choices } } };
  const story = storyOf(changed, standard);
  let run = takeUp(playOf(story), beginAttempt(story, 1, 0));
  while (run.moment.kind !== 'decision') run = goOn(run, 0, 0.7);
  return answer(run, choice, { language: 'cy', took: 1 });
}

function without({ face: _face, ...choice }: Choice): Choice {
  return choice;
}

const seen = (run: Run): Face | undefined => stageOf(run)?.face;

test('a wording with a face of its own is said with it, whatever the choice and the meter say', () => {
  expect(seen(replied('step-forward', {}))).toBe('smile');
  expect(seen(replied('step-forward', { face: 'calm' }))).toBe('smile');
});

test('one without is said with that of the choice, and else by the meter', () => {
  expect(seen(replied('send-drinks', { face: 'upset' }))).toBe('upset');
  expect(seen(replied('send-drinks', {}))).toBe('rage');
});

test('a reply is where its choice says, with whom it says, and else as the decision is', () => {
  expect(stageOf(replied('step-forward', { place: 'office', speaker: 'sian' }))).toEqual({
    place: 'office',
    speaker: 'sian',
    face: 'smile',
  });
  expect(stageOf(replied('step-forward', { place: 'quay' }))).toMatchObject({ place: 'quay', speaker: 'meirion' });
  expect(stageOf(replied('step-forward', {}))).toMatchObject({ place: 'dining-room', speaker: 'meirion' });
});

test('and by the faces of whoever it is, where nothing is told of theirs', () => {
  expect(seen(replied('send-drinks', { speaker: 'sian' }))).toBe('serious');
});

test('a place that only a reply shows is fetched ahead with the others', () => {
  const { story } = replied('step-forward', { place: 'garden' }).play;
  expect(drawingsOf(story)).toContainEqual({ kind: 'place', place: 'garden' });
});
