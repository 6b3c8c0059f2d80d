import type { Dialect } from '../../src/tracking/scorm/dialect.ts';
import { scorm12 } from '../../src/tracking/scorm/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm/scorm2004.ts';
import { Reporter } from '../../src/tracking/session/reporter.ts';
import { openWith } from '../../src/tracking/scorm/open-session.ts';
import type { Session } from '../../src/tracking/session/session.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import type { Quirks } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import type { LmsOptions } from '../fixtures/strict-lms/strict-lms.ts';
import { ManualClock } from './manual-clock.ts';

/** Every version there is a package for, for tests of what holds in all of them. */
export const versions: readonly { readonly version: '1.2' | '2004'; readonly dialect: Dialect }[] = [
  { version: '1.2', dialect: scorm12 },
  { version: '2004', dialect: scorm2004 },
];

/** An LMS with a session open on it. */
export function openedSession(
  dialect: Dialect,
  options: Omit<LmsOptions, 'version'> = {},
  quirks: Quirks = {},
): { lms: StrictLms; session: Session; clock: ManualClock } {
  const clock = new ManualClock();
  const lms = new StrictLms({ version: dialect.version, ...options });
  const session = openWith(apiOf(lms, quirks), { window: {}, dialect, clock });
  if (!session) throw new Error('the LMS did not let the session be opened');
  return { lms, session, clock };
}

/** An LMS with a session open on it, and who reports in it. */
export function opened(
  ...setting: Parameters<typeof openedSession>
): ReturnType<typeof openedSession> & { reporter: Reporter } {
  const { lms, session, clock } = openedSession(...setting);
  return { lms, session, reporter: new Reporter(session, { clock, chance: () => 0.5 }), clock };
}

/** The element of a version that tells the course's result. */
export function resultOf(lms: StrictLms): string | undefined {
  return lms.model.version === '1.2'
    ? lms.stored('cmi.core.lesson_status')
    : `${lms.stored('cmi.completion_status')}/${lms.stored('cmi.success_status') ?? 'unknown'}`;
}

export function scoreOf(lms: StrictLms): string | undefined {
  return lms.stored(lms.model.version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw');
}
