import { Reporter } from '../../../src/tracking/session/reporter.ts';
import { openWith } from '../../../src/tracking/scorm/open-session.ts';
import type { Dialect } from '../../../src/tracking/scorm/dialect.ts';
import type { Api } from '../../../src/tracking/scorm/find-api.ts';
import type { LearningRecord } from '../../../src/tracking/record/record.ts';
import type { Session } from '../../../src/tracking/session/session.ts';
import type { Family, Names, Quirk } from '../../fixtures/quirks/quirk.ts';
import { model12 } from '../../fixtures/strict-lms/model-12.ts';
import { model2004 } from '../../fixtures/strict-lms/model-2004.ts';
import { smallDiner } from '../../fixtures/small-story.ts';
import { Learner } from '../learner.ts';
import { opened } from '../lms-setting.ts';
import { ManualClock } from '../manual-clock.ts';

/** A session on an LMS with a quirk of a family, and the quirk. */
export function openedOn<Name extends string>(
  family: Family<Name>,
  name: Name,
  dialect: Dialect,
  stored: Readonly<Record<string, string>> = {},
): ReturnType<typeof opened> & { quirk: Quirk } {
  const quirk = family[name](namesOf(dialect.version));
  const lms = { ...quirk.lms, stored: { ...quirk.lms?.stored, ...stored } };
  return { ...opened(dialect, lms, quirk.api), quirk };
}

/** A session on an LMS that is given by its API. */
export function openedBy(
  api: Api,
  dialect: Dialect,
  clock: ManualClock = new ManualClock(),
): { session: Session; reporter: Reporter; clock: ManualClock } {
  const session = sessionBy(api, dialect, clock);
  return { session, reporter: new Reporter(session, { clock, chance: () => 0.5 }), clock };
}

/** The same before anybody reports, as where nothing is recorded. */
export function sessionBy(api: Api, dialect: Dialect, clock: ManualClock = new ManualClock()): Session {
  const session = openWith(api, { window: { [dialect.api]: api }, dialect, clock });
  if (!session) throw new Error('the LMS did not let the session be opened');
  return session;
}

export function namesOf(version: '1.2' | '2004'): Names {
  const { names } = version === '1.2' ? model12 : model2004;
  return { ...names, version };
}

/** What is told of somebody who played the small scenario so. */
export function playedRecord(route: readonly string[]): LearningRecord {
  const learner = new Learner([smallDiner]);
  learner.play(0, route);
  return learner.record();
}
