import { describe, expect, test, vi } from 'vitest';
import { apiOf } from '../fixtures/strict-lms/api.ts';
import { StrictLms } from '../fixtures/strict-lms/strict-lms.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from '../tracking/learner.ts';
import { openedSession, resultOf, scoreOf, versions } from '../tracking/lms-setting.ts';
import { delivered, relayed, relayedSession, told } from './relayed-setting.ts';

describe.each(versions)('SCORM $version through a thin page', ({ dialect }) => {
  test('reads of the LMS what a package on the spot reads, and tells it the same at once', async () => {
    const stored = { [dialect.reads.mode!]: 'normal', [dialect.reads.location!]: 'small-diner/ordering' };
    const near = openedSession(dialect, { stored });
    const far = await relayedSession(dialect, { stored });
    expect(far.session.launch).toEqual(near.session.launch);
    expect(far.session.recording).toBe(true);
    expect(far.lms.setsSince(0)).toEqual(near.lms.setsSince(0));
    expect(far.lms.leftBehind()).toEqual(near.lms.leftBehind());
  });

  test('a window that falls silent for another sends nothing more, not even by its will', async () => {
    const { lms, pages, session, reporter } = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    reporter.supersede();
    await delivered(session);
    reporter.note(learner.record());
    await delivered(session);
    pages.attendant.leave();
    expect(lms.stored(dialect.reads.state!)).toBeUndefined();
    expect(lms.stored('cmi.interactions.0.id')).toBeUndefined();
    expect(lms.terminated).toBe(false);
  });

  test('a whole play is kept, and said to be saved only once the LMS has acknowledged it', async () => {
    const { lms, session, reporter } = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const record = learner.record();
    reporter.report(record);
    expect(reporter.state).toBe('saving');
    expect(lms.stored(dialect.reads.state!)).toBeUndefined();
    await told(session, reporter);
    expect(reporter.state).toBe('saved');
    expect(lms.stored(dialect.reads.state!)).toBe(record.state);
    expect(resultOf(lms)).toMatch(/passed$/);
    expect(Number(scoreOf(lms))).toBeGreaterThan(70);
    reporter.leave();
    await vi.waitFor(() => expect(lms.terminated).toBe(true));
    expect(session.closed).toBe(true);
  });

  test('what a visit left is found by the next', async () => {
    const first = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const record = learner.record();
    first.reporter.report(record);
    await told(first.session, first.reporter);
    first.pages.attendant.leave();
    expect(first.lms.terminated).toBe(true);
    const second = await relayed(dialect, { stored: first.lms.leftBehind() });
    expect(second.session.launch.state).toBe(record.state);
    expect(second.session.launch.before.success).toBe('passed');
    const line = second.session.line;
    expect('get' in line && line.get('cmi.objectives.0.id')).toBe(first.lms.stored('cmi.objectives.0.id'));
    second.reporter.report(record);
    await told(second.session, second.reporter);
    expect(second.reporter.state).toBe('saved');
  });

  test('where the thin page goes away, what was due and the time reach the LMS by the will, once', async () => {
    const { lms, pages, session, reporter, clock } = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const record = learner.record();
    reporter.note(record);
    clock.pass(95);
    await delivered(session);
    expect(lms.stored(dialect.reads.state!)).toBeUndefined();
    pages.attendant.leave();
    pages.attendant.leave();
    expect(lms.terminated).toBe(true);
    expect(lms.stored(dialect.reads.state!)).toBe(record.state);
    expect(lms.stored(lms.model.names.sessionTime)).toMatch(/^(0000:01:3\d\.00|PT(1M3\dS|9\dS))$/);
    expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
  });

  test('where the thin page goes away between the time and its commit, the will tells no shorter time', async () => {
    let [isDown, isLeaving] = [true, false];
    const { lms, pages, session, reporter, clock } = await relayed(dialect, {
      commitFails: () => {
        if (!isDown || !lms.calls.some(({ call, element }) => call === 'set' && element === dialect.reads.state))
          return false;
        isDown = !isLeaving;
        if (isLeaving) queueMicrotask(() => pages.attendant.leave());
        return true;
      },
    });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    await told(session, reporter);
    isLeaving = true;
    clock.pass(5);
    await vi.waitFor(() => expect(lms.terminated).toBe(true));
    expect(lms.violations).toEqual([]);
    expect(lms.stored(lms.model.names.sessionTime)).toMatch(/^(0000:00:0[25]\.\d\d|PT[25](\.\d+)?S)$/);
    expect(lms.stored(dialect.reads.state!)).toBe(learner.record().state);
  });

  test('a page closed while results are under way loses none of them', async () => {
    const { lms, pages, session, reporter } = await relayed(dialect);
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const record = learner.record();
    reporter.report(record);
    session.close('pagehide');
    await vi.waitFor(() => expect(lms.terminated).toBe(true));
    pages.attendant.leave();
    expect(lms.terminated).toBe(true);
    expect(lms.stored(dialect.reads.state!)).toBe(record.state);
    expect(lms.stored('cmi.interactions.0.id')).toBeDefined();
    expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
  });

  test('a commit that fails is tried again, and the learner reads meanwhile that it is not saved', async () => {
    let isDown = true;
    const { lms, session, reporter, clock } = await relayed(dialect, {
      commitFails: () =>
        isDown && lms.calls.some(({ call, element }) => call === 'set' && element === dialect.reads.state),
    });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    reporter.report(learner.record());
    await told(session, reporter);
    expect(reporter.state).toBe('not-saved');
    isDown = false;
    clock.pass(2.5);
    await told(session, reporter);
    expect(reporter.state).toBe('saved');
    expect(lms.stored(dialect.reads.state!)).toBe(learner.record().state);
  });

  test('an LMS that lost the session is found and opened again, and told all of it', async () => {
    const { lms, pages, session, reporter } = await relayed(dialect, { onViolation: () => {} });
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    lms.terminate('');
    const next = new StrictLms({ version: dialect.version, stored: lms.leftBehind() });
    pages.lmsWindow[dialect.api] = apiOf(next);
    const record = learner.record();
    reporter.report(record);
    while (reporter.state !== 'saved') await delivered(session);
    expect(next.stored(dialect.reads.state!)).toBe(record.state);
    expect(resultOf(next)).toMatch(/passed$/);
    expect(next.stored('cmi.interactions.0.id')).toBeDefined();
  });

  test('an answer that does not come is a failure, told after a while, and what was sent is sent again', async () => {
    const { lms, pages, session, reporter, clock } = await relayed(dialect);
    const [port] = pages.ports;
    const learner = new Learner([smallDiner]);
    learner.play(0, strongRoute);
    const answer = vi.spyOn(port!, 'postMessage').mockImplementation(() => {});
    reporter.report(learner.record());
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(reporter.state).toBe('saving');
    clock.pass(31);
    expect(reporter.state).toBe('not-saved');
    answer.mockRestore();
    for (let tries = 0; reporter.state !== 'saved' && tries < 20; tries += 1) {
      clock.pass(61);
      await told(session, reporter);
    }
    expect(reporter.state).toBe('saved');
    expect(lms.stored(dialect.reads.state!)).toBe(learner.record().state);
  });

  test.each(['browse', 'review'])(
    'in %s nothing is recorded, and the session is ended as the page goes',
    async (mode) => {
      const { lms, pages, session } = await relayedSession(dialect, { stored: { [dialect.reads.mode!]: mode } });
      expect(session.recording).toBe(false);
      await delivered(session);
      pages.attendant.leave();
      expect(lms.setsSince(0)).toEqual([]);
      expect(lms.terminated).toBe(true);
    },
  );

  test('an LMS that cannot say what it holds is left as it is', async () => {
    const throws = (call: string, element: string) => call === 'get' && element === dialect.reads.state;
    const { lms, session } = await relayedSession(dialect, {}, { throws });
    expect([session.launch.answered, session.recording]).toEqual([false, false]);
    expect(lms.calls.filter(({ element }) => element === dialect.reads.state)).toEqual([]);
  });
});
