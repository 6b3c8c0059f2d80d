import { expect } from 'vitest';
import { reportedScore } from '../../src/core/score/verdict.ts';
import { ourCourse, ourScenarios } from '../fixtures/scenarios.ts';
import { figureIn, objectivesFor, objectivesIn, standingIn, wholeFigure } from './harness/held.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute, otherEndings, routeTo } from './harness/routes.ts';
import { diner, repair } from './harness/our-two.ts';
import { test } from './harness/test.ts';

const { course } = ourCourse();
const stories = ourScenarios.map(({ story }) => story);

test.for(['customer-service.scorm12', 'customer-service.scorm2004-4'])(
  '%s is complete once both scenarios are finished, and not before; its score is that of both',
  async (zip, { open }) => {
    const play = await open({ zip, kind: 'strict' });
    await play.offer('cy');
    const menu = await play.look(({ parts }) => 'start' in parts);
    expect(menu.heading).toBe(course.title.cy);
    for (const { scenario } of ourScenarios) expect(menu.text).toContain(scenario.summary.cy);

    const one = await Learner.begin(play, diner, 'cy', { stories });
    await one.follow(bestRoute(diner.story));
    await one.goOn();
    const half = (await play.told()).held;
    expect(standingIn(half, play.version)).toEqual({ completed: false, success: 'unknown', score: null });
    expect(objectivesIn(half, play.version)).toMatchObject({
      [diner.story.id]: ['passed', '100'],
      [repair.story.id]: ['not attempted', ''],
      ...objectivesFor(diner.story, one.run.attempt),
    });

    await play.button('menu').first().click();
    const between = await play.look(({ parts }) => 'look-back' in parts);
    expect(between.parts['start']?.some((label) => label.includes(repair.scenario.title.cy))).toBe(true);
    expect(between.parts['score']).toHaveLength(1);

    const two = await Learner.begin(play, repair, 'cy', { stories });
    await two.follow(routeTo(repair.story, otherEndings(repair.story)[0]!)!);
    await two.goOn();
    await play.button('menu').first().click();
    const end = await play.look(({ parts }) => 'result' in parts);
    const { held } = await play.told();
    const score = wholeFigure((one.run.attempt.result!.score + two.run.attempt.result!.score) / 2);
    expect(standingIn(held, play.version)).toMatchObject({ completed: true, score });
    expect(figureIn(end.parts['result'])).toBe(score);
    const { verdict, score: ofSecond } = two.run.attempt.result!;
    expect(objectivesIn(held, play.version)).toEqual({
      [diner.story.id]: ['passed', '100'],
      [repair.story.id]: [
        verdict.passed ? 'passed' : 'failed',
        String(Math.round(reportedScore(ofSecond, verdict, course.mark) * 10_000) / 100),
      ],
      ...objectivesFor(diner.story, one.run.attempt),
      ...objectivesFor(repair.story, two.run.attempt),
    });

    await play.button('look-back', diner.scenario.title.cy).click();
    const again = await play.look(({ parts }) => 'verdict' in parts);
    expect(again.heading).toBe(diner.scenario.title.cy);
    await two.leave();
  },
);
