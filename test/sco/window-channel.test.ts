import { expect, test } from 'vitest';
import { windowChannel } from '../../src/sco/window-channel.ts';
import type { OpenWindow } from '../../src/sco/window-channel.ts';
import type { Session } from '../../src/tracking/session/session.ts';
import { openedSession, versions } from '../tracking/lms-setting.ts';

/** The name by which a window hears of others; `undefined` where it hears of none. */
function nameAt(session: Session, search = ''): string | undefined {
  let heard: string | undefined;
  const page = {
    location: { pathname: '/course/index.html', search, reload: () => {} },
    BroadcastChannel: class extends EventTarget {
      constructor(name: string) {
        super();
        heard = name;
      }
      postMessage(): void {}
      close(): void {}
    },
  } satisfies OpenWindow;
  windowChannel(page, 'course', session);
  return heard;
}

test.each(versions)('SCORM $version: two learners who share a computer are never one', ({ dialect, version }) => {
  const id = version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id';
  const name = (learner: string) => nameAt(openedSession(dialect, { stored: { [id]: learner } }).session);
  expect(name('elin')).toBeDefined();
  expect(name('elin')).toBe(name('elin'));
  expect(name('elin')).not.toBe(name('gwen'));
  expect(name('')).toBeUndefined();
});

test('cmi5: nor are two whom one registration was given', () => {
  const session = { line: { channel: {} } } as unknown as Session;
  const name = (actor: string, registration = 'r1') =>
    nameAt(session, `?${new URLSearchParams({ registration, actor, fetch: 'https://lms.example/token' })}`);
  expect(name('{"account":1}')).not.toBe(name('{"account":2}'));
  expect(name('{"account":1}')).not.toBe(name('{"account":1}', 'r2'));
  expect(name('{"account":1}')).not.toContain('token');
  expect(nameAt(session, '?registration=r1')).toBeUndefined();
});
