import { expect } from 'vitest';
import { attemptsIn, objectivesFor, objectivesIn, standingFor, standingIn } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute, otherEndings, routeTo } from './harness/routes.ts';
import { repair } from './harness/our-two.ts';
import { test } from './harness/test.ts';

const { story } = repair;
const worse = routeTo(story, otherEndings(story)[0]!)!;

test.for(['unexpected-repair-cost.scorm12', 'unexpected-repair-cost.scorm2004-3'])(
  '%s: a second attempt that goes badly lowers neither status nor score nor objectives, whenever it is made',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    await play.offer('en');
    const good = await Learner.begin(play, repair, 'en');
    await good.follow(bestRoute(story));
    await good.goOn();
    const unharmed = async () => {
      const { held } = await play.told();
      expect(standingIn(held, play.version)).toEqual(standingFor(good.run.attempt));
      expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, good.run.attempt));
      return held;
    };
    await unharmed();

    // At once, from looking back; left in the middle and finished another time.
    const counting = good.run.attempt;
    const bad = await Learner.begin(play, repair, 'en', { counting });
    await bad.goOnToNext();
    await bad.choose(worse[0]!);
    await unharmed();
    await bad.leave();
    await unharmed();
    await play.comeBack();
    await play.resume();
    await bad.holds();
    await bad.follow(worse.slice(1));
    const debrief = await bad.goOn();
    expect(debrief.parts['first']?.length ?? 0).toBeGreaterThan(0);
    const attempts = attemptsIn(await unharmed(), [story], story.id);
    expect(attempts?.first?.result?.score).toBe(1);
    expect(attempts?.kept?.result?.score).toBe(1);
    expect(attempts?.current?.result?.score).toBe(bad.run.attempt.result!.score);
    await bad.leave();
    await unharmed();

    // Another day: 2004 gives no state back once a session ended for good, yet what it holds is not lowered.
    await play.comeBack();
    const opened = await play.look(({ parts }) => 'start' in parts || 'language-choice' in parts);
    const isForgotten = 'language-choice' in opened.parts;
    if (isForgotten) await play.offer('en');
    const third = await Learner.begin(play, repair, 'en', isForgotten ? {} : { counting });
    await third.follow(worse);
    await third.goOn();
    await play.shut();
    await unharmed();
  },
);

test('a better attempt replaces a worse one', async ({ open }) => {
  const play = await open({ zip: 'unexpected-repair-cost.scorm12', kind: 'strict' });
  await play.offer('cy');
  const bad = await Learner.begin(play, repair, 'cy');
  await bad.follow(worse);
  await bad.goOn();
  expect(standingIn((await play.told()).held, play.version)).toEqual(standingFor(bad.run.attempt));
  const good = await Learner.begin(play, repair, 'cy');
  await good.follow(bestRoute(story));
  const { held } = await play.told();
  expect(standingIn(held, play.version)).toEqual(standingFor(good.run.attempt));
  expect(objectivesIn(held, play.version)).toEqual(objectivesFor(story, good.run.attempt));
});
