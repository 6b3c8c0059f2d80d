import { describe, expect, test, vi } from 'vitest';
import { windowChannel } from '../../src/sco/window-channel.ts';
import { Sender } from '../../src/tracking/scorm/sender.ts';
import { wording12 } from '../../src/tracking/scorm/wording12.ts';
import { wording2004 } from '../../src/tracking/scorm/wording2004.ts';
import { Session } from '../../src/tracking/session/session.ts';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';
import { versions } from '../tracking/lms-setting.ts';
import { ManualClock } from '../tracking/manual-clock.ts';
import { delivered, relayed, relayedSession, told } from './relayed-setting.ts';
import { lmsOrigin } from './two-pages.ts';

/** Windows hear nothing of one another by it. */
class Silent extends EventTarget {
  postMessage(): void {}
  close(): void {}
}
const location = { pathname: '/dewis/small-course/index.html', search: '', reload: () => {} };

describe.each(versions)('SCORM $version: what a hosted page reads before it is too late', ({ dialect }) => {
  test('whatever is asked later, when it is too late, was read at the beginning', async () => {
    const first = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    first.reporter.report(learner.record());
    await told(first.session, first.reporter);
    const { lms, session } = await relayedSession(dialect, { stored: first.lms.leftBehind() });
    const { line } = session;
    if (!('dialect' in line)) throw new Error('not a line of SCORM');
    const asked: string[] = [];
    const get = (element: string) => {
      asked.push(element);
      return line.get(element);
    };
    const noting = { ...line, get } as typeof line;
    const sender = new Sender(noting, dialect.version === '1.2' ? wording12 : wording2004);
    windowChannel({ location, BroadcastChannel: Silent }, 'small-course', new Session(noting, new ManualClock()));
    const read = lms.calls.filter(({ call }) => call === 'get').map(({ element }) => element);
    expect(asked.length).toBeGreaterThan(5);
    expect(read).toEqual(expect.arrayContaining(asked));
    expect(sender.due().length).toBeGreaterThan(0);
  });

  test('windows of one activity hear of one another, and those of two that play the same hosted course do not', async () => {
    const names: string[] = [];
    class Named extends Silent {
      constructor(name: string) {
        super();
        names.push(name);
      }
    }
    const stored = { [dialect.version === '1.2' ? 'cmi.core.student_id' : 'cmi.learner_id']: 'a1' };
    for (const path of ['/content/7/index.html', '/content/7/index.html', '/content/8/index.html']) {
      const { session } = await relayedSession(dialect, { stored }, {}, path);
      windowChannel({ location, BroadcastChannel: Named }, 'small-course', session);
    }
    const [one, same, other] = names;
    expect(one).toContain(lmsOrigin);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test('a session opened anew in an LMS whose lists are shorter now loses no answer to a gap', async () => {
    const { lms, pages, session, reporter } = await relayed(dialect, { onViolation: () => {} });
    const learner = new Learner([smallDiner]);
    const [first, ...others] = strongRoute;
    learner.play(0, [first]);
    const record = learner.record();
    reporter.report(record);
    await told(session, reporter);
    expect(lms.stored('cmi.interactions.0.id')).toBeDefined();
    lms.terminate('');
    const next = new StrictLms({ version: dialect.version, stored: { [dialect.reads.state!]: record.state } });
    pages.lmsWindow[dialect.api] = apiOf(next);
    for (const choice of others) {
      learner.untilChoice();
      learner.choose(choice);
    }
    reporter.report(learner.record());
    await vi.waitFor(async () => {
      await delivered(session);
      expect(reporter.state).toBe('saved');
    });
    expect(next.violations).toEqual([]);
    expect(next.stored('cmi.interactions.0.id')).toBeDefined();
    expect(next.stored('cmi.objectives.0.id')).toBeDefined();
  });

  test('a list of which the LMS could not say for a moment what it holds is asked for once more', async () => {
    const failed = new Set<string>();
    const throws = (call: string, element: string) => {
      const fails = call === 'get' && /^cmi\.(objectives|interactions)/.test(element) && !failed.has(element);
      if (fails) failed.add(element);
      return fails;
    };
    const { lms, session, reporter } = await relayed(dialect, {}, { throws });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    await told(session, reporter);
    expect(failed.size).toBeGreaterThan(3);
    expect(reporter.state).toBe('saved');
    expect(lms.stored('cmi.interactions.0.id')).toBeDefined();
    expect(lms.stored('cmi.objectives.0.id')).toBeDefined();
  });
});
