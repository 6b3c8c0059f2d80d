import { expect, vi } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import { beginAttempt } from '../../src/core/play/attempt.ts';
import { playOf } from '../../src/core/play/play.ts';
import { leadsBack } from '../../src/core/play/rules.ts';
import { answer, goOn, takeUp } from '../../src/core/play/run.ts';
import type { Run } from '../../src/core/play/run.ts';
import type { Route } from '../../src/core/proof/graph/routes.ts';
import { bestChoices, choiceOf, isDecision, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { figureIn, mark, standingIn, wholeFigure } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute, otherEndings, routeTo } from './harness/routes.ts';
import { diner, repair } from './harness/our-two.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';
import type { Seen } from './lms-page/seen.ts';

const cases = [
  { zip: 'angry-diner.scorm12', scenario: diner, how: 'by the button', language: 'cy' },
  { zip: 'unexpected-repair-cost.scorm2004-4', scenario: repair, how: 'by going somewhere else', language: 'cy' },
  { zip: 'unexpected-repair-cost.scorm12', scenario: repair, how: 'by going somewhere else', language: 'en' },
  { zip: 'angry-diner.scorm2004-3', scenario: diner, how: 'by the button', language: 'en' },
] as const;

test.for(cases)(
  '$zip is left $how at every kind of moment and comes back to that very line',
  async ({ zip, scenario, how, language }, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    await play.offer(language);
    const learner = await Learner.begin(play, scenario, language);
    const met = new Set<string>();
    const pause = async () => {
      if (met.has(kindOf(learner.run))) return;
      met.add(kindOf(learner.run));
      const before = await learner.holds();
      if (how === 'by the button') await learner.leave();
      else {
        // A page that goes away within the first seconds of all has nothing to store yet.
        await vi.waitFor(async () => expect((await play.told()).held['cmi.suspend_data']).toBeTruthy(), 10_000);
        await play.shut();
      }
      await play.comeBack();
      await play.resume();
      expect(remembered(await learner.holds())).toEqual(remembered(before));
    };
    await pause();
    for (const choice of wayWithRetake(scenario.story)) {
      while (learner.run.moment.kind !== 'decision') {
        await learner.goOn();
        await pause();
      }
      await learner.choose(choice);
      await pause();
    }
    while (!met.has('passage')) {
      await learner.goOn();
      await pause();
    }
    expect([...met].sort()).toEqual(['brief', 'decision', 'passage', 'reply', 'reply before a retake', 'retake']);
    const { held } = await play.told();
    expect(standingIn(held, play.version)).toEqual({ completed: false, success: 'unknown', score: null });
  },
);

test('a finished scenario opens on its result, on its ending where that was not read, and can be looked back on', async ({
  open,
}) => {
  const { story, texts } = diner;
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await play.offer('en');
  const learner = await Learner.begin(play, diner, 'en');
  await learner.follow(routeTo(story, otherEndings(story)[0]!)!);
  const result = async (part: string) => {
    await play.comeBack();
    const menu = await play.look(({ parts }) => part in parts);
    expect(figureIn(menu.parts['score'])).toBe(wholeFigure(learner.run.attempt.result!.score));
    await play.button(part).click();
  };
  await play.shut();
  await result('resume');
  await learner.holds();
  await learner.goOn();
  await learner.leave();
  await result('look-back');
  await play.look(({ text }) => text.includes(word('en', 'debrief.summary')));
  await play.unfold();
  const debrief = await play.look(({ parts }) => 'verdict' in parts && 'evidence' in parts);
  expect(debrief.heading).toBe(texts.en.title);
  expect(debrief.parts['evidence']?.length).toBeGreaterThanOrEqual(Object.keys(story.criteria).length);
});

test.for(['angry-diner.scorm12', 'angry-diner.scorm2004-4'])(
  '%s loses no answer when the connection drops, and carries on at the reply to the last one',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    await play.offer('cy');
    const learner = await Learner.begin(play, diner, 'cy');
    for (const choice of bestRoute(diner.story).slice(0, 3)) {
      await learner.goOnToNext();
      await learner.choose(choice);
    }
    const answered = learner.run;
    await learner.goOnToNext();
    // Nothing the page says as it goes away reaches this LMS any more.
    await play.comeBack();
    await play.resume();
    learner.run = answered;
    await learner.holds();
  },
);

test('an attempt at an earlier release of a scenario goes on from the same place, and its learner is told', async ({
  open,
}) => {
  const { story } = diner;
  const play = await open({ zip: 'angry-diner.scorm12', kind: 'strict' });
  await play.offer('en');
  const learner = await Learner.begin(play, diner, 'en');
  for (const choice of bestRoute(story).slice(0, 2)) {
    await learner.goOnToNext();
    await learner.choose(choice);
  }
  const { saved } = decodeCourse([story], (await play.told()).held['cmi.suspend_data'] ?? '');
  const { current, begun } = saved.attempts[story.id]!;
  const earlier = { ...saved, attempts: { [story.id]: { begun, current: { ...current!, revision: 'earlier1' } } } };
  await play.comeBack({ 'cmi.suspend_data': encodeCourse([story], earlier) });
  await play.resume();
  const seen = await learner.holds();
  expect(seen.parts['notice']?.join()).toContain(word('en', 'notices.revised'));
});

/** What must be as it was: all but where the focus is, what is said about saving, and drawings, which come when they come. */
function remembered({ focus: _, text: __, drawings: _____, parts, ...seen }: Seen) {
  const { notice: ___, saving: ____, ...rest } = parts;
  return { ...seen, parts: rest };
}

function kindOf({ moment }: Run): string {
  if (moment.kind === 'decision' && moment.retaking) return 'retake';
  return moment.kind === 'reply' && moment.leadsBack ? 'reply before a retake' : moment.kind;
}

// The strongest way, but for one answer that leads back to its decision; as far as the answer after that, and no farther
// than a passage has been met.
function wayWithRetake(story: Story): Route {
  let run = takeUp(playOf(story), beginAttempt(story, 0, 0));
  const way: string[] = [];
  const met = new Set<string>();
  while (met.size < 6 && run.moment.kind !== 'ending') {
    met.add(kindOf(run));
    const { moment } = run;
    if (moment.kind !== 'decision') {
      run = goOn(run, 0, mark);
      continue;
    }
    const decision = nodeOf(story, moment.node);
    const back = moment.choices.find((id) => leadsBack(choiceOf(story, moment.node, id)));
    const best = isDecision(decision) ? bestChoices(decision)[0]! : '';
    const choice = met.has('retake') || back === undefined ? best : back;
    way.push(choice);
    run = answer(run, choice, { language: 'cy', took: 0 });
  }
  return way;
}
