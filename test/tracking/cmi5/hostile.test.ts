import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { actor, sessionIri, templateOf } from '../../fixtures/xapi-store/launches.ts';
import { strongRoute } from '../../fixtures/small-story.ts';
import { forgive, UnitSetting } from './unit-setting.ts';

/** A launch with its address changed. */
async function launchedAt(change: (query: URLSearchParams) => void) {
  const setting = new UnitSetting();
  const query = new URLSearchParams(setting.store.launch());
  change(query);
  setting.tab.address = `https://content.example/index.html?${query}`;
  return { setting, session: await setting.load() };
}

test.each([
  ['nothing at all', (query: URLSearchParams) => [...query.keys()].forEach((key) => query.delete(key))],
  ['no fetch address', (query: URLSearchParams) => query.delete('fetch')],
  ['an endpoint that is a script', (query: URLSearchParams) => query.set('endpoint', 'javascript:alert(1)')],
  ['an actor that is no JSON', (query: URLSearchParams) => query.set('actor', '{')],
  ['an actor without an account', (query: URLSearchParams) => query.set('actor', '{"mbox":"mailto:a@b.c"}')],
  ['an actor that is nothing', (query: URLSearchParams) => query.set('actor', 'null')],
])('a launch with %s is as no launch, and the page plays on', async (_, change) => {
  const { session } = await launchedAt(change);
  expect(session).toBeNull();
});

test.each([
  ['no token', '{}'],
  ['an error', '{"error-code":"3","error-text":"<img src=x onerror=alert(1)>"}'],
  ['a token that is an object', '{"auth-token":{}}'],
  ['a token of two lines', '{"auth-token":"a\\r\\nX-Evil: 1"}'],
  ['no JSON', '<html>'],
  ['null', 'null'],
])('an LMS that answers with %s for a token gets nothing recorded, and nothing is thrown', async (_, body) => {
  const setting = new UnitSetting();
  const query = setting.store.launch();
  setting.tab.address = `https://content.example/${query}`;
  setting.store.token = () => body;
  const session = await setting.load();
  expect(session).toMatchObject({ recording: false, launch: { answered: false } });
  session!.close('pagehide');
  expect(setting.store.statements).toEqual([]);
});

const template = templateOf('session-1');
test.each([
  ['no context', { contextTemplate: undefined }],
  ['a context that is a text', { contextTemplate: 'context' }],
  ['a context without a session', { contextTemplate: { ...template, extensions: {} } }],
  ['a session that is an object', { contextTemplate: { ...template, extensions: { [sessionIri]: {} } } }],
  ['a list that is none', { contextTemplate: { ...template, contextActivities: { category: { id: 'urn:a' } } } }],
  ['a list of nothings', { contextTemplate: { ...template, contextActivities: { category: [null] } } }],
  ['a context of endless length', { contextTemplate: { ...template, platform: 'x'.repeat(100_000) } }],
])('launch data with %s is left alone, and nothing is recorded', async (_, odd) => {
  const setting = new UnitSetting();
  const session = await setting.launch({ odd });
  expect(session).toMatchObject({ recording: false, launch: { answered: false } });
  session!.close('leave');
  await setting.settle();
  expect(setting.store.statements).toEqual([]);
});

test('what makes no sense in launch data is as if it were not there', async () => {
  const setting = new UnitSetting();
  const odd = { launchMode: { a: 1 }, masteryScore: '0.9', launchParameters: ['lang=cy'], returnURL: {}, moveOn: 7 };
  const { session, reporter } = await setting.begin({ odd });
  expect(session.launch).toMatchObject({ mode: 'normal', mark: null, answered: true });
  await setting.play({ session, reporter }, strongRoute);
  await setting.leave({ session, reporter });
  expect(setting.store.verbs().at(-1)).toBe('terminated');
  expect(setting.tab.visited).toEqual([]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://', 'blob:https://x/y', ''])(
  'nobody is sent to %s',
  async (returnUrl) => {
    const setting = new UnitSetting();
    const visit = await setting.begin({ returnUrl });
    await setting.leave(visit);
    expect(setting.tab.visited).toEqual([]);
  },
);

test('whatever is kept in the store under our name, the page opens and says only what is legal', async () => {
  const nearly = fc.record(
    {
      format: fc.constantFrom(1, 1, 1, 2, '1'),
      session: fc.oneof(fc.string(), fc.integer()),
      state: fc.oneof(fc.string(), fc.constant(null)),
      location: fc.oneof(fc.string(), fc.object()),
      before: fc.oneof(fc.object(), fc.record({ progress: fc.double(), success: fc.constantFrom('passed', 'x') })),
      told: fc.oneof(fc.object(), fc.record({ completed: fc.boolean(), passed: fc.string() }), fc.constant([])),
      queue: fc.oneof(
        fc.array(
          fc.record({
            id: fc.uuid(),
            verb: fc.constantFrom('answered', 'constructor', 'voided', 'terminated'),
            at: fc.string(),
          }),
        ),
        fc.constant({ length: 9 }),
        fc.array(fc.anything()),
      ),
    },
    { requiredKeys: [] },
  );
  const anything = fc.oneof(
    nearly.map((one) => JSON.stringify(one)),
    fc.json(),
    fc.string(),
    fc.constant('x'.repeat(2_000_000)),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (kept) => {
      const setting = new UnitSetting();
      setting.store.documents.set('dewis', kept);
      const visit = await setting.begin();
      expect(visit.session.launch.answered).toBe(true);
      expect(typeof visit.session.launch.state).toBe('string');
      await setting.untilSaved(visit);
      await setting.leave(visit);
      expect(setting.store.violations).toEqual([]);
      expect(setting.store.verbs().at(-1)).toBe('terminated');
    }),
    { numRuns: 60 },
  );
});

test('storage that is blocked, or holds what is not ours, is as if it were empty', async () => {
  const setting = new UnitSetting();
  const throwing = {
    getItem: () => {
      throw new Error('blocked');
    },
    setItem: () => {
      throw new Error('blocked');
    },
  };
  vi.spyOn(setting.tab, 'sessionStorage', 'get').mockReturnValue(throwing);
  const visit = await setting.begin();
  await setting.play(visit, strongRoute);
  await setting.leave(visit);
  expect(setting.store.verbs()).toContain('passed');
  const other = new UnitSetting();
  vi.spyOn(other.tab, 'sessionStorage', 'get').mockReturnValue({
    getItem: () => '{"authorization":7',
    setItem: () => {},
  });
  expect((await other.begin()).session.recording).toBe(true);
});

test.each([
  ['an actor cut short', (query: URLSearchParams) => query.set('actor', 'elin-4711')],
  ['a key in the endpoint', (query: URLSearchParams) => query.set('endpoint', 'ftp://elin-4711@lms.example/')],
  ['a key in the address of the token', (query: URLSearchParams) => query.set('fetch', 'http://elin-4711@x:y/')],
])('the console tells nobody what was in a launch with %s', async (_, change) => {
  await launchedAt(change);
  expect(vi.mocked(console.warn)).toHaveBeenCalled();
  expect(vi.mocked(console.warn).mock.calls.join()).not.toMatch(/elin|4711/);
});

test('the console tells nobody what an LMS answered for a token', async () => {
  const setting = new UnitSetting();
  setting.store.token = () => 'Basic-4711-secret';
  await setting.launch();
  expect(vi.mocked(console.warn)).toHaveBeenCalled();
  expect(vi.mocked(console.warn).mock.calls.join()).not.toMatch(/4711|secret/);
});

test('nothing in the storage of a tab says who the learner is', async () => {
  const setting = new UnitSetting();
  const visit = await setting.begin();
  await setting.play(visit, strongRoute);
  const stored = JSON.stringify([...setting.tab.items]);
  expect(stored.length).toBeGreaterThan(100);
  expect(stored).not.toContain(actor.account.name);
  expect(stored).not.toContain('760e3480');
});

test('a store that refuses every statement of a session is a thing not saved', async () => {
  const setting = new UnitSetting();
  forgive(setting.store);
  const visit = await setting.begin();
  setting.store.sessions[0]!.abandoned = true;
  await setting.play(visit, strongRoute);
  expect(visit.reporter.state).toBe('not-saved');
});
