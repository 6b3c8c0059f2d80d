import { expect, test } from 'vitest';
import { strongRoute } from '../../fixtures/small-story.ts';
import { faultsOf, verbOf } from '../../fixtures/xapi-store/statement-rules.ts';
import type { Sent } from '../../fixtures/xapi-store/statement-rules.ts';
import { UnitSetting } from './unit-setting.ts';

// The guard itself is guarded: were it to let something by, the other tests would prove nothing.

const setting = new UnitSetting();
const told: Sent[] = [];
const visit = await setting.begin({ masteryScore: 0.7 });
await setting.play(visit, strongRoute);
await setting.leave(visit);
told.push(...setting.store.statements);
const session = setting.store.sessions[0]!;

type Change = (statement: Sent) => void;

const find = (verb: string) => {
  const at = told.findIndex((one) => verbOf(one) === verb);
  return { statement: structuredClone(told[at]!), before: told.slice(0, at) };
};

test('the store finds nothing in a play as it should be', () => {
  for (const [at, one] of told.entries()) expect(faultsOf(one, session, told.slice(0, at))).toEqual([]);
});

test.each<[what: string, verb: string, change: Change]>([
  ['an id that is no UUID', 'answered', (it) => (it.id = 'one')],
  ['a local time', 'answered', (it) => (it.timestamp = '2026-11-22T10:00:00+01:00')],
  ['another actor', 'answered', (it) => (it.actor.account.name = 'x')],
  ['a verb in one language', 'answered', (it) => delete it.verb.display['cy-GB']],
  ['a correct response that is no choice', 'answered', (it) => (it.object.definition.correctResponsesPattern = ['x'])],
  ['a text in another language', 'answered', (it) => (it.object.definition.name = { fr: 'x' })],
  ['an extension that is no IRI', 'answered', (it) => (it.result.extensions['mine'] = 1)],
  [
    'a lost extension of the LMS',
    'answered',
    (it) => delete it.context.extensions['https://lms.example/extensions/region'],
  ],
  ['a changed grouping', 'passed', (it) => (it.context.contextActivities.grouping[0].id = 'urn:x')],
  ['a lost platform', 'completed', (it) => delete it.context.platform],
  ['another registration', 'answered', (it) => (it.context.registration = 'x')],
  ['a unit under another id', 'passed', (it) => (it.object.id = 'urn:x')],
  ['a verb that cmi5 does not define', 'passed', (it) => (it.verb.id = 'http://adlnet.gov/expapi/verbs/mastered')],
  ['a pass without the moveOn category', 'passed', (it) => it.context.contextActivities.category.pop()],
  [
    'an end with the moveOn category',
    'terminated',
    (it) => it.context.contextActivities.category.push({ id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }),
  ],
  ['an end without a duration', 'terminated', (it) => delete it.result],
  ['a duration of another form', 'completed', (it) => (it.result.duration = '12.5')],
  ['a completion with a score', 'completed', (it) => (it.result.score = { scaled: 1, raw: 100, min: 0, max: 100 })],
  ['a completion that is none', 'completed', (it) => delete it.result.completion],
  ['a pass without success', 'passed', (it) => delete it.result.success],
  ['a score above 1', 'passed', (it) => (it.result.score.scaled = 70)],
  ['a raw score of decimals', 'passed', (it) => (it.result.score.raw = 99.5)],
  ['a pass below the mark', 'passed', (it) => (it.result.score.scaled = 0.6)],
  [
    'a verdict without the mark',
    'passed',
    (it) => delete it.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/masteryscore'],
  ],
  [
    'a progress of decimals',
    'answered',
    (it) => (it.result.extensions['https://w3id.org/xapi/cmi5/result/extensions/progress'] = 0.5),
  ],
  ['an answer earlier than the beginning', 'answered', (it) => (it.timestamp = '2020-01-01T00:00:00Z')],
  ['an end earlier than an answer', 'terminated', (it) => (it.timestamp = told[0]!.timestamp.replace('Z', '0Z'))],
])('the store finds %s', (_, verb, change) => {
  const { statement, before } = find(verb);
  change(statement);
  expect(faultsOf(statement, session, before)).not.toEqual([]);
});

test.each<[what: string, of: () => readonly [Sent, readonly Sent[]]]>([
  ['answered before initialized', () => [find('answered').statement, []]],
  ['initialized twice in a session', () => [find('initialized').statement, told.slice(0, 2)]],
  ['passed twice', () => [find('passed').statement, told.slice(0, -1)]],
  ['answered after terminated', () => [find('answered').statement, told]],
  ['completed twice', () => [another('completed'), [...told, another('initialized')]]],
  ['failed after passed', () => [failed(), [...told, another('initialized')]]],
])('the store finds: %s', (fault, of) => {
  const [statement, before] = of();
  const other = {
    ...session,
    id: 'session-2',
    template: JSON.parse(JSON.stringify(session.template).replaceAll('session-1', 'session-2')),
  };
  const its = JSON.stringify(statement).includes('session-2') ? other : session;
  expect(faultsOf(statement, its, before)).toContain(fault);
});

test('the store finds an answer in review', () => {
  const { statement, before } = find('answered');
  expect(faultsOf(statement, { ...session, terms: { mode: 'Review' } }, before)).toHaveLength(1);
});

function another(verb: string): Sent {
  return JSON.parse(JSON.stringify(find(verb).statement).replaceAll('session-1', 'session-2')) as Sent;
}

function failed(): Sent {
  const passed = another('passed');
  const { result, verb } = passed;
  return {
    ...passed,
    verb: { ...verb, id: 'http://adlnet.gov/expapi/verbs/failed' },
    result: { ...result, success: false, score: { ...result.score, scaled: 0.1, raw: 10 } },
  };
}
