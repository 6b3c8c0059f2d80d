import { expect, test } from 'vitest';
import { entriesOf } from '../../src/preview/cmi/elements.ts';
import { interactionsOf } from '../../src/preview/cmi/interactions.ts';
import { launchRecord } from '../../src/preview/cmi/launch-record.ts';
import type { LaunchTerms } from '../../src/preview/cmi/launch-record.ts';
import { objectivesOf } from '../../src/preview/cmi/objectives.ts';
import type { ScormVersion } from '../../src/core/course/package-config.ts';
import type { ObjectiveState, ScenarioLabels } from '../../src/preview/protocol.ts';

const terms: LaunchTerms = {
  version: '2004-4',
  learner: { id: 4, given: 'Llŷr', family: 'Puw' },
  mode: 'normal',
  language: 'ask',
  stored: null,
  mark: '0.7',
  launchData: '',
  objectives: ['whole'],
};

test('2004 lays out the objectives of the manifest at the first launch only', () => {
  expect(launchRecord(terms)['cmi.objectives.0.id']).toBe('whole');
  expect(launchRecord({ ...terms, stored: {} })).not.toHaveProperty(['cmi.objectives.0.id']);
});

test('2004 gives suspend data back only to a session that was suspended', () => {
  const stored = { 'cmi.suspend_data': 'one', 'cmi.location': 'two' };
  const suspended = launchRecord({ ...terms, stored: { ...stored, 'cmi.exit': 'suspend' } });
  expect(suspended).toMatchObject({ 'cmi.entry': 'resume', 'cmi.suspend_data': 'one' });
  const ended = launchRecord({ ...terms, stored: { ...stored, 'cmi.exit': 'normal' } });
  expect(ended).toMatchObject({ 'cmi.entry': '', 'cmi.location': 'two' });
  expect(ended).not.toHaveProperty(['cmi.suspend_data']);
});

test('1.2 gives suspend data back always, and calls only a suspended session resumed', () => {
  const stored = { 'cmi.suspend_data': 'one' };
  const record = launchRecord({ ...terms, version: '1.2', stored });
  expect(record).toMatchObject({ 'cmi.core.entry': '', 'cmi.suspend_data': 'one' });
});

test('a language that was chosen at launch goes before the stored one, asking leaves that', () => {
  const stored = { 'cmi.learner_preference.language': 'en' };
  expect(launchRecord({ ...terms, stored })['cmi.learner_preference.language']).toBe('en');
  expect(launchRecord({ ...terms, stored, language: 'cy' })['cmi.learner_preference.language']).toBe('cy');
  expect(launchRecord(terms)).not.toHaveProperty(['cmi.learner_preference.language']);
});

test('entries of a list come in the order of their numbers', () => {
  const cmi = { 'cmi.objectives.10.id': 'c', 'cmi.objectives.2.id': 'b', 'cmi.objectives.0.id': 'a', 'cmi.exit': '' };
  expect(entriesOf(cmi, 'cmi.objectives').map((entry) => entry['id'])).toEqual(['a', 'b', 'c']);
});

test.each<[ScormVersion, Record<string, string>, ObjectiveState]>([
  ['1.2', { status: 'passed', 'score.raw': '80' }, 'shown'],
  ['1.2', { status: 'incomplete', 'score.raw': '40' }, 'partly'],
  ['1.2', { status: 'incomplete', 'score.raw': '0' }, 'not-yet'],
  ['1.2', { status: 'failed', 'score.raw': '0' }, 'not-yet'],
  ['1.2', { status: 'not attempted', 'score.max': '100' }, 'unmet'],
  ['1.2', { id: 'x' }, 'none'],
  ['2004-3', { success_status: 'passed', completion_status: 'completed', 'score.scaled': '1' }, 'shown'],
  ['2004-4', { success_status: 'unknown', completion_status: 'incomplete', 'score.scaled': '0.4' }, 'partly'],
  ['2004-4', { success_status: 'unknown', completion_status: 'incomplete', 'score.scaled': '0' }, 'not-yet'],
  ['2004-4', { success_status: 'unknown', completion_status: 'not attempted' }, 'unmet'],
  ['2004-4', { success_status: 'unknown', completion_status: 'unknown' }, 'none'],
])('an objective of %s with %j is read as %s', (version, entry, state) => {
  const cmi = Object.fromEntries(Object.entries(entry).map(([name, value]) => [`cmi.objectives.0.${name}`, value]));
  expect(objectivesOf(version, cmi)[0]?.state).toBe(state);
});

const choice = (id: string) => ({ id, label: { cy: `${id} cy`, en: `${id} en` } });
const scenario: ScenarioLabels = {
  id: 'angry-diner',
  title: { cy: 'Y bwrdd gorau', en: 'The best table' },
  standard: 'PPLHSL19',
  criteria: ['PC01'],
  nodes: { offer: [choice('options'), choice('waive')], 'offer-again': [choice('yes'), choice('no')] },
};

test.each<[ScormVersion, string, string, string, string]>([
  ['1.2', 'angry_diner_offer', '1', 'offer', 'waive en'],
  ['1.2', 'angry_diner_offer_again', '0', 'offer-again', 'yes en'],
  ['2004-4', 'urn:dewis:angry-diner:offer', 'waive', 'offer', 'waive en'],
  ['2004-3', 'urn:dewis:angry-diner:offer-again', 'no', 'offer-again', 'no en'],
])('an interaction of %s is told in the words of its scenario: %s', (version, id, response, node, label) => {
  const name = version === '1.2' ? 'student_response' : 'learner_response';
  const cmi = { 'cmi.interactions.0.id': id, [`cmi.interactions.0.${name}`]: response };
  expect(interactionsOf(version, cmi, [scenario])[0]).toMatchObject({ node, label: { en: label } });
});

test('an interaction of content unknown here keeps its own words', () => {
  const cmi = { 'cmi.interactions.0.id': 'quiz_1', 'cmi.interactions.0.description': '{lang=cy}Faint?' };
  const [one] = interactionsOf('2004-4', cmi, [scenario]);
  expect(one).toMatchObject({ id: 'quiz_1', description: 'Faint?', language: 'cy' });
  expect(one).not.toHaveProperty('label');
});
