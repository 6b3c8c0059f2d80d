import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Reporter } from '../../src/tracking/session/reporter.ts';
import type { LearningRecord } from '../../src/tracking/record/record.ts';
import { Session } from '../../src/tracking/session/session.ts';
import { retryPause } from '../../src/tracking/session/pauses.ts';
import { FakeChannel } from './fake-channel.ts';
import { ManualClock } from './manual-clock.ts';

const launch = { mode: 'normal', credit: true, answered: true } as Session['launch'];
const record = {} as LearningRecord;

/** A session over a fake channel, with a reporter in it. */
function held() {
  const clock = new ManualClock();
  const channel = new FakeChannel();
  const network = new EventTarget();
  const session = new Session({ launch, channel, end: (by) => channel.end(by) }, clock);
  const reporter = new Reporter(session, { clock, network, chance: () => 0.5 });
  return { clock, channel, session, reporter, network };
}

describe('the conversation with an LMS', () => {
  test('commits at least every ten minutes while the learner is there, and not while the page is hidden', () => {
    const { clock, channel, session } = held();
    clock.pass(3600);
    expect(channel.asked.length).toBeGreaterThanOrEqual(6);
    session.hide();
    const before = channel.asked.length;
    clock.pass(3600);
    expect(channel.asked).toHaveLength(before);
    session.show();
    clock.pass(600);
    expect(channel.asked.length).toBeGreaterThan(before);
  });

  test('tries again what failed after pauses that grow to a minute, spread by chance', () => {
    const pauses = Array.from({ length: 10 }, (_, index) => retryPause(index + 1, 0.5));
    expect(pauses.slice(0, 6)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000]);
    expect(pauses.at(-1)).toBe(60_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const middle = retryPause(failures, 0.5);
        expect(Math.abs(retryPause(failures, chance) - middle)).toBeLessThanOrEqual(middle / 4);
      }),
    );
    const { clock, channel, reporter } = held();
    channel.answers.delivered = 'failed';
    reporter.report(record);
    clock.pass(60);
    // At once, and after 2, 6, 14 and 30 seconds.
    expect(channel.asked).toHaveLength(5);
    expect(reporter.state).toBe('not-saved');
    channel.answers.delivered = 'kept';
    clock.pass(60);
    expect(reporter.state).toBe('saved');
  });

  test('tries again at once when the network is back, when the page is seen again, and with every answer', () => {
    const { channel, session, reporter, network } = held();
    channel.answers.delivered = 'failed';
    for (const cause of [
      () => reporter.report(record),
      () => network.dispatchEvent(new Event('online')),
      () => (session.hide(), session.show()),
    ]) {
      const before = channel.asked.length;
      cause();
      expect(channel.asked.length).toBeGreaterThan(before);
    }
  });

  test('opens a session that the LMS has lost anew, and sends again', () => {
    const { channel, reporter } = held();
    channel.later = true;
    reporter.report(record);
    channel.answers.delivered = 'lost';
    channel.answer();
    expect(channel.asked).toEqual(['deliver', 'find']);
    expect(reporter.state).toBe('not-saved');
    channel.answer();
    channel.answers.delivered = 'kept';
    channel.answer();
    expect(channel.asked).toEqual(['deliver', 'find', 'open', 'deliver']);
    channel.answer();
    expect(reporter.state).toBe('saved');
  });

  test('waits before it opens anew what is lost again at once', () => {
    const { clock, channel, reporter } = held();
    channel.answers.delivered = 'lost';
    reporter.report(record);
    expect(channel.asked).toEqual(['deliver', 'find', 'open', 'deliver']);
    clock.pass(1);
    expect(channel.asked).toHaveLength(4);
    channel.answers.delivered = 'kept';
    clock.pass(2);
    expect(reporter.state).toBe('saved');
  });

  test.each([
    ['cannot be found any more', { found: false }],
    ['lets no session be opened', { opened: false }],
  ])('goes on trying with an LMS that %s', (_, answers) => {
    const { clock, channel, reporter } = held();
    Object.assign(channel.answers, { delivered: 'lost', ...answers });
    reporter.report(record);
    clock.pass(30);
    expect(reporter.state).toBe('not-saved');
    Object.assign(channel.answers, { delivered: 'kept', found: true, opened: true });
    clock.pass(60);
    expect(reporter.state).toBe('saved');
  });

  test('leaves as soon as all is kept, and not before', () => {
    const { clock, channel, session, reporter } = held();
    channel.answers.delivered = 'failed';
    reporter.report(record);
    reporter.leave();
    expect(session.closed).toBe(false);
    channel.answers.delivered = 'kept';
    clock.pass(60);
    expect(session.closed).toBe(true);
    expect(channel.asked.at(-1)).toBe('end leave');
    expect(clock.waiting).toBe(0);
  });

  test('does not leave before what was noted during a delivery is kept as well', () => {
    const { channel, session, reporter } = held();
    channel.later = true;
    reporter.report(record);
    reporter.note(record);
    reporter.leave();
    channel.answer();
    expect([session.closed, reporter.state]).toEqual([false, 'saving']);
    channel.answer();
    expect(channel.asked).toEqual(['deliver', 'deliver', 'end leave']);
    expect(reporter.state).toBe('saved');
  });

  test('falls silent where another window has taken over', () => {
    const { clock, channel, session, reporter } = held();
    reporter.report(record);
    reporter.supersede();
    const before = channel.asked.length;
    reporter.report(record);
    session.hide();
    session.close('pagehide');
    clock.pass(3600);
    expect(channel.asked).toHaveLength(before);
    expect(session.closed).toBe(true);
    expect(reporter.state).toBe('not-saved');
  });

  test('a page brought back from the cache begins anew where the session is over, and only there', () => {
    const { session } = held();
    let reloads = 0;
    const reload = () => (reloads += 1);
    session.restore(reload);
    expect(reloads).toBe(0);
    session.close('pagehide');
    session.restore(reload);
    expect(reloads).toBe(1);
  });
});

type Deed = (parts: ReturnType<typeof held>) => void;
const deeds: Readonly<Record<string, Deed>> = {
  report: ({ reporter }) => reporter.report(record),
  note: ({ reporter }) => reporter.note(record),
  save: ({ reporter }) => reporter.save(),
  leave: ({ reporter }) => reporter.leave(),
  supersede: ({ reporter }) => reporter.supersede(),
  hide: ({ session }) => session.hide(),
  show: ({ session }) => session.show(),
  close: ({ session }) => session.close('pagehide'),
  online: ({ network }) => network.dispatchEvent(new Event('online')),
  restore: ({ session }) => session.restore(() => {}),
  answer: ({ channel }) => channel.answer(),
  wait: ({ clock }) => clock.pass(45),
  'wait long': ({ clock }) => clock.pass(700),
  'the LMS keeps': ({ channel }) => void (channel.answers.delivered = 'kept'),
  'the LMS fails': ({ channel }) => void (channel.answers.delivered = 'failed'),
  'the LMS loses the session': ({ channel }) => void (channel.answers.delivered = 'lost'),
  'the LMS hides': ({ channel }) => void (channel.answers.found = !channel.answers.found),
  'the LMS shuts': ({ channel }) => void (channel.answers.opened = !channel.answers.opened),
};
const endings = ['leave', 'supersede', 'close'];

test.each([
  ['at once', false],
  ['later', true],
])(
  'whatever happens in whatever order, with an LMS that answers %s: never two deliveries at a time, one end, and no word of saved that is not true',
  (_, later) => {
    // Of the endings less, so that walks are long.
    const deed = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...Object.keys(deeds).filter((name) => !endings.includes(name))) },
      { weight: 1, arbitrary: fc.constantFrom(...endings) },
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (names) => {
        const parts = held();
        const { clock, channel, session, reporter } = parts;
        channel.later = later;
        for (const name of names) {
          const closing = name === 'close';
          const before = channel.asked.length;
          const over = session.closed;
          deeds[name]!(parts);
          if (over) expect(channel.asked).toHaveLength(before);
          if (!closing && !session.closed) expect(channel.underWay).toBeLessThanOrEqual(1);
          if (session.closed && reporter.state === 'saved') expect(channel.due).toBe(false);
          if (!over && channel.asked.at(-1) === 'end leave') expect(channel.due).toBe(false);
          expect(channel.asked.filter((one) => one.startsWith('end')).length).toBeLessThanOrEqual(1);
        }
        if (session.closed) return;
        // Sooner or later everything is kept, once the LMS is well.
        Object.assign(channel.answers, { delivered: 'kept', found: true, opened: true });
        channel.later = false;
        channel.answer();
        session.show();
        if (!session.closed) reporter.save();
        clock.pass(700);
        expect(channel.due).toBe(false);
        expect(reporter.state).toBe('saved');
      }),
      { numRuns: 500 },
    );
  },
);
