import { expect } from 'vitest';
import { ourScenarios } from '../fixtures/scenarios.ts';
import { Learner } from './harness/learner.ts';
import { bestRoute } from './harness/routes.ts';
import { diner } from './harness/our-two.ts';
import { test } from './harness/test.ts';
import { word } from './harness/words.ts';

const [first = ''] = bestRoute(diner.story);

const foreign: readonly { what: string; state: string; version: string }[] = [
  { what: 'Another course’s', state: '{"bookmark":"page-7","answers":[1,2,3]}', version: 'scorm12' },
  { what: 'Half a', state: 'dewis1.cy.Xyz3:AbC', version: 'scorm2004-4' },
  { what: 'Nonsense for a', state: '\u0000\uFFFF%%%<script>alert(1)</script>', version: 'scorm12' },
  { what: 'A far too long', state: 'A'.repeat(60_000), version: 'scorm2004-3' },
];

test.for(foreign)(
  '$what state is answered with a fresh start and a word about it ($version)',
  async ({ state, version }, { open }) => {
    const names = version === 'scorm12' ? { entry: 'cmi.core.entry' } : { entry: 'cmi.entry' };
    const stored = { 'cmi.suspend_data': state, [names.entry]: 'resume' };
    const play = await open({ zip: `angry-diner.${version}`, kind: 'strict', stored });
    const opened = await play.look(({ parts }) => 'start' in parts || 'language-choice' in parts);
    if ('language-choice' in opened.parts) await play.offer('en');
    const menu = await play.look(({ parts }) => 'notice' in parts && 'start' in parts);
    expect(menu.parts['resume']).toBeUndefined();
    expect(menu.parts['notice']?.join()).toContain(word(menu.lang as 'cy' | 'en', 'notices.damaged'));
    const learner = await Learner.begin(play, diner, menu.lang as 'cy' | 'en');
    await learner.goOnToNext();
    await learner.choose(first);
  },
);

test('a state of which one scenario is damaged still gives the other one back', async ({ open }) => {
  const stories = ourScenarios.map(({ story }) => story);
  const play = await open({ zip: 'customer-service.scorm12', kind: 'scorm-again' });
  await play.offer('cy');
  const learner = await Learner.begin(play, diner, 'cy', { stories });
  await learner.goOnToNext();
  await learner.choose(first);
  const state = (await play.told()).held['cmi.suspend_data'] ?? '';
  const cut = state.lastIndexOf('.');
  await play.comeBack({ 'cmi.suspend_data': `${state.slice(0, cut)}.AAA2:broken::${state.slice(cut)}` });
  const menu = await play.look(({ parts }) => 'resume' in parts);
  expect(menu.parts['notice']?.join()).toContain(word('cy', 'notices.damaged'));
  await play.resume();
  await learner.holds();
});
