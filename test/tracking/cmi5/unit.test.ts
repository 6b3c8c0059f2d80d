import { expect, test } from 'vitest';
import { breachRoute, smallDiner, strongRoute, weakRoute } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { UnitSetting } from './unit-setting.ts';

const answers = ['answered', 'answered', 'answered'] as const;

test('a whole play is told in the order of cmi5, and the learner goes back to where the LMS wants them', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ returnUrl: 'https://lms.example/course' });
  await setting.play(visit, strongRoute);
  expect(visit.reporter.state).toBe('saved');
  await setting.leave(visit);
  expect(setting.store.verbs()).toEqual(['initialized', ...answers, 'completed', 'passed', 'terminated']);
  expect(setting.tab.visited).toEqual(['https://lms.example/course']);
});

test('an answer is told in both languages, with what could be chosen, what was best and the criteria it was about', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  await setting.play(visit, breachRoute);
  const [first, second] = setting.store.statements.filter(({ verb }) => String(verb.id).endsWith('/answered'));
  expect(first?.object).toMatchObject({
    id: 'urn:dewis:small-diner:first-words',
    definition: {
      interactionType: 'choice',
      name: { 'cy-GB': expect.stringMatching(/^Tŷ: Where is my food\?.*…$/), 'en-GB': expect.stringMatching(/^Where/) },
      correctResponsesPattern: ['own-it'],
    },
  });
  expect(first?.object.definition.choices[0]).toEqual({
    id: 'own-it',
    description: { 'cy-GB': 'Tŷ: What a person might do here', 'en-GB': 'What a person might do here' },
  });
  expect(first?.result).toMatchObject({ response: 'own-it', success: true, duration: 'PT7S' });
  expect(first?.context).toMatchObject({
    language: 'en-GB',
    contextActivities: {
      parent: [{ id: 'https://lms.example/activities/42' }],
      other: [{ id: 'https://lms.example/rooms/3' }, { id: 'urn:dewis:criterion:TEST1.PC01' }, {}],
    },
  });
  expect(second?.result).toMatchObject({ response: 'scrape', extensions: { 'urn:dewis:extension:counts': true } });
});

test('a verdict carries every criterion under an IRI of its own', async () => {
  const setting = new UnitSetting();
  await setting.play(await setting.begin(), strongRoute);
  expect(setting.store.last('passed')?.result).toMatchObject({
    score: { scaled: 1, raw: 100, min: 0, max: 100 },
    extensions: {
      'urn:dewis:criterion:TEST1.PC01': { state: 'shown', earned: 4, expected: 4, measure: 1 },
      'urn:dewis:criterion:TEST1.PC02': { state: 'shown' },
      'urn:dewis:criterion:TEST1.K01': { state: 'shown' },
    },
  });
});

test('who fails is told of at once with a score, and of the verdict at the end of the session', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  await setting.play(visit, weakRoute);
  expect(setting.store.verbs().slice(-2)).toEqual(['completed', 'scored']);
  await setting.leave(visit);
  expect(setting.store.verbs().slice(-2)).toEqual(['failed', 'terminated']);
  expect(setting.store.last('failed')?.result.score.scaled).toBeLessThan(0.7);
});

test('who fails and then passes in one session has passed, and never failed', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  const learner = await setting.play(visit, weakRoute);
  await setting.play(visit, strongRoute, learner);
  await setting.leave(visit);
  expect(setting.store.verbs()).not.toContain('failed');
  expect(setting.store.verbs().slice(-2)).toEqual(['passed', 'terminated']);
});

test('a failed attempt that the course withholds is told by its score alone', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  await setting.play(visit, weakRoute, new Learner([smallDiner], {}, { failed: 'incomplete', interactions: false }));
  await setting.leave(visit);
  expect(setting.store.verbs()).toEqual(['initialized', 'scored', 'terminated']);
});

test.each(['Browse', 'Review'] as const)('in %s nothing is told but that the unit was there', async (mode) => {
  const setting = new UnitSetting();
  const first = await setting.begin();
  const learner = await setting.play(first, strongRoute);
  await setting.leave(first);
  const kept = setting.store.documents.get('dewis');
  const session = await setting.launch({ mode, returnUrl: 'https://lms.example/course' });
  expect(session).toMatchObject({ recording: false, launch: { mode: mode.toLowerCase(), answered: true } });
  expect(session!.launch.state).toBe(learner.record().state);
  await setting.settle();
  session!.close('leave');
  await setting.settle();
  expect(setting.store.verbs('session-2')).toEqual(['initialized', 'terminated']);
  expect(setting.store.documents.get('dewis')).toBe(kept);
  expect(setting.tab.visited).toEqual(['https://lms.example/course']);
});

test('the mark of the LMS is the mark, and is told with the verdict', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ masteryScore: 0.95, returnUrl: 'https://lms.example/' });
  expect(visit.session.launch.mark).toBe(0.95);
  await setting.play(visit, strongRoute, new Learner([smallDiner], { mark: 0.95 }));
  expect(setting.store.last('passed')?.context.extensions).toMatchObject({
    'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.95,
  });
});

test('a score that contradicts the mark of the LMS is left out of the verdict', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin({ masteryScore: 0 });
  expect(visit.session.launch.mark).toBeNull();
  await setting.play(visit, weakRoute);
  await setting.leave(visit);
  expect(setting.store.last('failed')?.result).not.toHaveProperty('score');
});

test.each([
  ['cy-GB,en-GB', 'cy'],
  ['fr-FR, en', 'en'],
  ['de', null],
  [undefined, null],
] as const)('a learner who prefers %s begins in %s', async (languages, wished) => {
  const setting = new UnitSetting();
  const session = await setting.launch(languages ? { languages } : {});
  expect(session?.launch.language).toBe(wished);
});

test('launch parameters may come in any order, and those of the course are read', async () => {
  const setting = new UnitSetting();
  const session = await setting.launch({ launchParameters: 'lang=cy;failed=incomplete' }, { reversed: true });
  expect(session?.launch).toMatchObject({ answered: true });
  expect(session?.launch.asked.get('failed')).toBe('incomplete');
});
