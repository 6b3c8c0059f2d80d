import { describe, expect, test } from 'vitest';
import { findApi, findApiSoon } from '../../src/tracking/scorm/find-api.ts';
import { openSession } from '../../src/tracking/scorm/open-session.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { expectViolations } from '../fixtures/strict-lms/in-tests.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { foreignWindow, windowWith } from '../fixtures/quirks/windows.ts';
import type { FakeWindow } from '../fixtures/quirks/windows.ts';
import { versions } from './lms-setting.ts';
import { ManualClock } from './manual-clock.ts';

describe.each(versions)('finding the API of SCORM $version', ({ dialect, version }) => {
  const api = apiOf(new StrictLms({ version }));
  const lms = windowWith({ [dialect.api]: api });

  test.each([
    ['on the own window, as in a popup it was copied into', lms],
    ['on a parent', windowWith({ parent: lms })],
    ['ten frames up', Array.from({ length: 10 }).reduce<FakeWindow>((parent) => windowWith({ parent }), lms)],
    ['on the opener', windowWith({ opener: lms })],
    ['on the parent of the opener', windowWith({ opener: windowWith({ parent: lms }) })],
    ['on the opener of the top window', windowWith({ parent: windowWith({ opener: lms }) })],
    [
      'on the document of the top window’s opener',
      windowWith({ parent: windowWith({ opener: windowWith({ document: { [dialect.api]: api } }) }) }),
    ],
    ['beyond a parent of another origin', windowWith({ parent: foreignWindow({ parent: lms }) })],
    ['beside an opener of another origin', windowWith({ opener: foreignWindow(), parent: lms })],
    ['past an element with the id API', windowWith({ [dialect.api]: { tagName: 'DIV' }, parent: lms })],
  ])('finds it %s', (_, from) => {
    expect(findApi(from, dialect)).toBe(api);
  });

  test('takes the version the package was built for where the LMS offers two', () => {
    const other = versions.find((one) => one.version !== version)!;
    const both = windowWith({ [dialect.api]: api, [other.dialect.api]: apiOf(new StrictLms(other)) });
    expect(findApi(windowWith({ parent: both }), dialect)).toBe(api);
  });

  test('ends where windows lead round to one another', () => {
    const one = windowWith();
    const other = windowWith({ parent: one, opener: one });
    one['parent'] = other;
    one['opener'] = foreignWindow({ opener: other });
    expect(findApi(one, dialect)).toBeUndefined();
  });

  test('finds one that is there only a second after the content', async () => {
    const late = windowWith();
    const clock = new ManualClock();
    const search = findApiSoon(late, dialect, clock);
    await pass(clock, 1);
    late[dialect.api] = api;
    await pass(clock, 1);
    expect(await search).toBe(api);
  });

  test('says after two seconds that there is no LMS', async () => {
    const clock = new ManualClock();
    const opening = openSession({ window: windowWith(), dialect, clock });
    await pass(clock, 2.5);
    expect(await opening).toBeNull();
    expect(clock.waiting).toBe(0);
  });

  test('says so where the LMS does not let a session be opened', async () => {
    const refusing = apiOf(new StrictLms({ version }), { throws: () => true });
    const clock = new ManualClock();
    const opening = openSession({ window: windowWith({ [dialect.api]: refusing }), dialect, clock });
    await pass(clock, 2);
    expect(await opening).toBeNull();
  });

  test('opens the session by another try where the LMS did not let it be opened at first', async () => {
    let tries = 0;
    const throws = (call: string) => call === 'initialize' && (tries += 1) < 3;
    const clock = new ManualClock();
    const lms = new StrictLms({ version });
    const api = apiOf(lms, { throws });
    const opening = openSession({ window: windowWith({ [dialect.api]: api }), dialect, clock });
    await pass(clock, 2);
    expect((await opening)?.recording).toBe(true);
    // Whether it is open already is asked each time.
    const asked = `get ${dialect.reads.mode}: the session is closed`;
    expectViolations(lms, asked, asked);
  });
});

async function pass(clock: ManualClock, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 0.1) {
    clock.pass(0.1);
    await Promise.resolve();
    await Promise.resolve();
  }
}
