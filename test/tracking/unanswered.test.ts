import { describe, expect, test } from 'vitest';
import { openWith } from '../../src/tracking/scorm/open-session.ts';
import type { Dialect } from '../../src/tracking/scorm/dialect.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, openedSession, resultOf, versions } from './lms-setting.ts';
import { ManualClock } from './manual-clock.ts';

/** What an LMS holds of a learner who has passed. */
function passed(dialect: Dialect): Record<string, string> {
  const { lms, session, reporter } = opened(dialect);
  const learner = new Learner([smallDiner]);
  learner.play(0, strongRoute);
  reporter.report(learner.record());
  session.close('pagehide');
  return lms.leftBehind();
}

/** A session with an LMS that answers reads of some elements with "" and this error code. */
function answering(
  dialect: Dialect,
  stored: Record<string, string>,
  code: number,
  of: (element: string) => boolean = () => true,
) {
  const lms = new StrictLms({ version: dialect.version, stored });
  const api = apiOf(lms) as Record<string, (...values: unknown[]) => unknown>;
  const { get, lastError } = dialect.calls;
  const { [get]: read, [lastError]: tell } = api;
  let silent = false;
  api[get] = (element) => {
    silent = of(String(element));
    return silent ? '' : read!.call(api, element);
  };
  api[lastError] = () => (silent ? String(code) : tell!.call(api));
  return { lms, session: openWith(api, { window: {}, dialect, clock: new ManualClock() }) };
}

describe.each(versions)('SCORM $version, a launch the LMS does not answer', ({ dialect, version }) => {
  const { state, completion, success } = dialect.reads;
  const groups = { state: [state], status: [completion, success], 'everything there is': undefined };

  test.each(Object.entries(groups))('leaves what is held as it is, where %s cannot be read', (_, elements) => {
    const stored = passed(dialect);
    const throws = (call: string, element: string) => call === 'get' && (elements?.includes(element) ?? true);
    const { lms, session } = openedSession(dialect, { stored }, { throws });
    expect([session.recording, session.launch.answered]).toEqual([false, false]);
    session.hide();
    session.close('leave');
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(lms.leftBehind()).toEqual(stored);
  });

  test.each(version === '1.2' ? [101, 301] : [101, 102, 122, 123, 301, 391])(
    'is known by the error %i as well',
    (code) => {
      const stored = passed(dialect);
      const { lms, session } = answering(dialect, stored, code, (element) => element !== dialect.reads.mode);
      expect(session?.recording).toBe(false);
      session?.close('pagehide');
      expect(lms.leftBehind()).toEqual(stored);
    },
  );

  test('is none where the second read of each element succeeds', () => {
    const stored = passed(dialect);
    const asked = new Set<string>();
    const throws = (call: string, element: string) => call === 'get' && !asked.has(element) && !!asked.add(element);
    const { session } = openedSession(dialect, { stored }, { throws });
    expect(session.recording).toBe(true);
    expect(session.launch.state).toBe(stored[state!]);
    expect(session.launch.before.success).toBe('passed');
  });

  test.each(version === '1.2' ? [0, 201, 401, 403, 404] : [0, 201, 401, 402, 403, 404])(
    'is none where the error %i only says that there is nothing',
    (code) => {
      const { lms, session } = answering(dialect, {}, code, (element) => element === state || element === success);
      expect(session?.recording).toBe(true);
      expect(session?.launch.state).toBe('');
      expect(lms.stored(completion!)).toBe('incomplete');
    },
  );

  test('takes nothing from a learner who may not be recorded anyhow', () => {
    const throws = (call: string, element: string) => call === 'get' && element === state;
    const { lms } = openedSession(dialect, { stored: { [dialect.reads.mode!]: 'review' } }, { throws });
    expect(lms.setsSince(0)).toEqual([]);
  });
});
