import { describe, expect, test } from 'vitest';
import { Connection } from '../../src/tracking/scorm/connection.ts';
import { begin } from '../../src/tracking/scorm/open-session.ts';
import { PageTransmitter } from '../../src/tracking/scorm/page-transmitter.ts';
import { Reporter } from '../../src/tracking/session/reporter.ts';
import { Session } from '../../src/tracking/session/session.ts';
import type { Transmitter } from '../../src/tracking/scorm/transmitter.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, strongRoute, weakRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, scoreOf, versions } from './lms-setting.ts';
import { ManualClock } from './manual-clock.ts';
import { interactionsIn } from './steps.ts';

/** What an LMS was told holds for all that it is told afterwards, whoever tells it. */

const answer = (learner: Learner, ...choices: readonly string[]) => {
  for (const choice of choices) {
    learner.untilChoice();
    learner.choose(choice);
  }
};

describe.each(versions)('SCORM $version', ({ version, dialect }) => {
  test('a score does not fall where the state was lost and the attempt in its place has none yet', () => {
    const withheld = () => new Learner([smallDiner], {}, { failed: 'incomplete' });
    const first = opened(dialect);
    const [before, after] = [withheld(), withheld()];
    before.play(0, ['own-it', 'leave']);
    first.reporter.report(before.record());
    first.session.close('pagehide');
    const { lms, reporter } = opened(dialect, { stored: { ...first.lms.leftBehind(), 'cmi.suspend_data': '' } });
    after.begin();
    reporter.report(after.record());
    after.play(0, weakRoute);
    reporter.report(after.record());
    expect(scoreOf(lms)).toBe(scoreOf(first.lms));
  });

  test('nor does progress where this window goes on again after another had taken over', () => {
    const { lms, session, reporter, clock } = opened(dialect);
    const learner = new Learner([smallDiner]);
    learner.begin();
    answer(learner, ...strongRoute.slice(0, 2));
    reporter.report(learner.record());
    const { progress } = dialect.reads;
    const before = progress && lms.stored(progress);
    reporter.supersede();
    learner.begin();
    const again = new Reporter(session, { clock, chance: () => 0.5 });
    again.report(learner.record());
    expect(again.state).toBe('saved');
    expect(progress && lms.stored(progress)).toBe(before);
  });

  /** An LMS that is reached by a transmitter of ours, and of which nothing can be asked any more. */
  const reached = (alter: (to: PageTransmitter) => Partial<Transmitter> = () => ({})) => {
    const clock = new ManualClock();
    const lms = new StrictLms({ version });
    const connection = new Connection(apiOf(lms), dialect);
    const launch = begin(connection, dialect)!;
    const page = new PageTransmitter({ connection, window: {}, dialect });
    const reach: Transmitter = {
      set: (batch, told) => page.set(batch, told),
      commit: (told) => page.commit(told),
      find: (told) => told(true),
      initialize: (told) => page.initialize(told),
      terminate: (requests) => page.terminate(requests),
      ...alter(page),
    };
    const get = (element: string) => (element.endsWith('._count') ? '0' : connection.get(element));
    const session = new Session({ launch, dialect, get, reach, end: () => {} }, clock);
    const report = () => new Reporter(session, { clock, chance: () => 0.5 });
    return { clock, lms, report };
  };

  test('answers are not written over others where this window goes on again', () => {
    const { lms, report } = reached();
    const learner = new Learner([smallDiner]);
    learner.begin();
    answer(learner, ...strongRoute.slice(0, 2));
    const reporter = report();
    reporter.report(learner.record());
    reporter.supersede();
    answer(learner, strongRoute[2]);
    report().report(learner.record());
    expect(interactionsIn(lms)).toHaveLength(3);
  });

  test('what was taken before the session was lost is sent again, though it could not be opened anew', () => {
    const sent: string[] = [];
    let lost = true;
    const { clock, report } = reached((page) => ({
      set: (batch, told) => {
        sent.push(...batch.settings.map(([element]) => element));
        if (lost && batch.vital > 0) told([]);
        else page.set(batch, told);
      },
      initialize: (told) => told(false),
    }));
    const learner = new Learner([smallDiner]);
    learner.begin();
    answer(learner, strongRoute[0]);
    const reporter = report();
    reporter.report(learner.record());
    expect(reporter.state).toBe('not-saved');
    lost = false;
    clock.pass(60);
    expect(reporter.state).toBe('saved');
    expect(sent.filter((element) => element === 'cmi.suspend_data')).toHaveLength(2);
  });
});
