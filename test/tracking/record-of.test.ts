import { expect, test } from 'vitest';
import { locationOf } from '../../src/tracking/record/record-of.ts';
import { breachRoute, smallDiner, smallValve, stoppedRoute, strongRoute, weakRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';

const alone = (lms = {}) => new Learner([smallDiner], {}, lms);
const statuses = (learner: Learner) =>
  Object.fromEntries(learner.record().objectives.map(({ id, status, score }) => [id, [status, score]]));

test('a single scenario has one objective for each criterion it claims, described in the language chosen', () => {
  const learner = alone();
  learner.language = 'cy';
  expect(learner.record().objectives.map(({ id, description }) => [id, description])).toEqual([
    ['TEST1.PC01', 'Tŷ: Label of PC01'],
    ['TEST1.PC02', 'Tŷ: Label of PC02'],
    ['TEST1.K01', 'Tŷ: Label of K01'],
  ]);
});

test('a course of several has one for each scenario as well', () => {
  const ids = new Learner([smallDiner, smallValve]).record().objectives.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['small-diner', 'small-valve', 'TEST1.PC01']);
  expect(ids).toHaveLength(8);
});

test('two scenarios of one standard have objectives of their own', () => {
  const twin = { ...smallValve, story: { ...smallValve.story, standard: smallDiner.story.standard } };
  const ids = new Learner([smallDiner, twin]).record().objectives.map(({ id }) => id);
  expect(ids).toContain('small-diner.TEST1.PC01');
  expect(ids).toContain('small-valve.TEST1.PC01');
  expect(new Set(ids).size).toBe(ids.length);
});

test('before the first answer nothing is attempted, scored or judged', () => {
  const learner = alone();
  learner.begin();
  const record = learner.record();
  expect(record).toMatchObject({ completed: false, success: 'unknown', progress: 0 });
  expect(record).not.toHaveProperty('score');
  expect(statuses(learner)).toEqual({
    'TEST1.PC01': ['not-attempted', undefined],
    'TEST1.PC02': ['not-attempted', undefined],
    'TEST1.K01': ['not-attempted', undefined],
  });
});

test('a running first attempt reports its evidence so far, and no verdict on any criterion', () => {
  const learner = alone();
  learner.begin();
  learner.untilChoice();
  learner.choose('own-it');
  expect(statuses(learner)).toEqual({
    'TEST1.PC01': ['incomplete', 0.5],
    'TEST1.PC02': ['incomplete', 0.5],
    'TEST1.K01': ['not-attempted', undefined],
  });
  expect(learner.record()).not.toHaveProperty('score');
});

test('an attempt begun anew takes back what an unfinished one had earned', () => {
  const learner = alone();
  learner.begin();
  learner.untilChoice();
  learner.choose('own-it');
  learner.begin();
  expect(statuses(learner)['TEST1.PC01']).toEqual(['not-attempted', 0]);
});

test('after an ending what was shown is passed, and what was not is incomplete or not attempted, never failed', () => {
  const learner = alone();
  learner.play(0, weakRoute);
  expect(learner.record()).toMatchObject({ completed: true, success: 'failed', progress: 1 });
  expect(statuses(learner)).toEqual({
    'TEST1.PC01': ['incomplete', 0.25],
    'TEST1.PC02': ['incomplete', 0.25],
    'TEST1.K01': ['not-attempted', 0],
  });
  learner.play(0, strongRoute);
  expect(Object.values(statuses(learner))).toEqual([
    ['passed', 1],
    ['passed', 1],
    ['passed', 1],
  ]);
});

test('a second attempt under way changes state and location, and nothing that is judged', () => {
  const learner = alone();
  learner.play(0, strongRoute);
  const { state: _s, location: _l, interactions: _, ...judged } = learner.record();
  learner.begin();
  learner.untilChoice();
  learner.choose('scold');
  const { state, location, interactions, ...judgedNow } = learner.record();
  expect(judgedNow).toEqual(judged);
  expect(state).not.toBe(_s);
  expect(location).toBe('small-diner/first-words');
  expect(interactions.map(({ choice }) => choice)).toEqual(['scold']);
});

test('a breach that stands fails whatever the score, and reports less than the mark', () => {
  const learner = new Learner([smallDiner], { mark: 0.3 });
  learner.play(0, stoppedRoute);
  const record = learner.record();
  expect(record.success).toBe('failed');
  expect(record.score).toBeLessThan(0.3);
});

test('a failed attempt reads as incomplete where the course wants that, its score kept', () => {
  const learner = alone({ failed: 'incomplete' });
  learner.play(0, weakRoute);
  const record = learner.record();
  expect(record).toMatchObject({ completed: false, success: 'unknown' });
  expect(record.score).toBeGreaterThan(0);
  expect(record.progress).toBeLessThan(1);
});

test('rounding never carries a pass below the mark of the LMS', () => {
  const learner = new Learner([smallDiner], { mark: 0.374 });
  learner.play(0, ['own-it', 'leave']);
  const { score, success } = learner.record();
  expect(success).toBe(score! >= 0.374 ? 'passed' : 'failed');
});

test('an answer is correct where it is best for all that is assessed, neutral where it earns something', () => {
  const learner = alone();
  learner.play(0, ['stall', 'check', 'luck']);
  expect(learner.record().interactions.map(({ choice, result, best }) => [choice, result, best])).toEqual([
    ['stall', 'neutral', 'own-it'],
    ['check', 'correct', 'check'],
    ['luck', 'incorrect', 'trust'],
  ]);
});

test('a retake is an answer of its own that does not count', () => {
  const learner = alone();
  learner.play(0, breachRoute);
  const told = learner.record().interactions.map(({ node, choice, counts }) => [node, choice, counts]);
  expect(told).toContainEqual(['the-dish', 'scrape', true]);
  expect(told).toContainEqual(['the-dish', 'check', false]);
});

test('an answer carries its language and its question, whatever the language is now', () => {
  const learner = alone();
  learner.language = 'cy';
  learner.begin();
  learner.untilChoice();
  learner.choose('own-it');
  learner.language = 'en';
  const [given] = learner.record().interactions;
  expect(given).toMatchObject({ language: 'cy', took: 7 });
  expect(given?.question).toMatch(/^Tŷ: Where is my food\?/);
  expect(given?.objectives).toEqual(['TEST1.PC01', 'TEST1.PC02']);
});

test('answers are left out where the course wants no interactions', () => {
  const learner = alone({ interactions: false });
  learner.play(0, strongRoute);
  expect(learner.record().interactions).toEqual([]);
});

test('a place is readable ASCII', () => {
  expect(locationOf()).toBe('menu');
  expect(locationOf('angry-diner', 'what-happened')).toBe('angry-diner/what-happened');
  expect(locationOf('tŷ', 'x'.repeat(300))).toMatch(/^[!-~]{255}$/);
});

test('of an assessed course an LMS hears the attempt that counts, and nothing of the practice after it but state and place', () => {
  const learner = new Learner([smallDiner], { mode: 'assessed', keep: 'first' });
  learner.play(0, weakRoute);
  const { state: _state, location: _place, interactions, ...counted } = learner.record();
  expect(interactions).toHaveLength(weakRoute.length);
  learner.begin();
  for (const choice of strongRoute) {
    learner.untilChoice();
    learner.choose(choice);
    const { state: _now, location: _here, ...then } = learner.record();
    expect(then).toEqual({ ...counted, interactions: [] });
  }
  learner.untilChoice();
  const { state: _after, location: _there, ...after } = learner.record();
  expect(after).toEqual({ ...counted, interactions: [] });
});

test('of an assessed attempt what was asked is told, though an earlier one was left before its first answer', () => {
  const learner = new Learner([smallDiner], { mode: 'assessed', keep: 'first' });
  learner.begin();
  learner.play(0, weakRoute);
  const { interactions } = learner.record();
  const anew = new Learner([smallDiner], { mode: 'assessed', keep: 'first' });
  anew.play(0, weakRoute);
  expect(interactions.map(({ question }) => question)).toEqual(
    anew.record().interactions.map(({ question }) => question),
  );
  expect(interactions[0]?.question).not.toBe('');
});
