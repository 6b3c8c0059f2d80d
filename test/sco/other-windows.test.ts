import { describe, expect, test } from 'vitest';
import { OtherWindows } from '../../src/sco/other-windows.ts';
import { ManualClock } from '../tracking/manual-clock.ts';
import { FakeWindows } from './fake-windows.ts';

/** Windows of one course, each with what becomes of it. */
function windows() {
  const fake = new FakeWindows();
  const clock = new ManualClock();
  const open = (state: string, opened?: number) => {
    const page = fake.open();
    const channel = new page.BroadcastChannel('dewis');
    const at = { channel, state, silent: false, handed: [] as string[], others: undefined as unknown as OtherWindows };
    const party = {
      state: () => at.state,
      superseded: () => void (at.silent = true),
      handed: (given: string) => void at.handed.push(given),
    };
    at.others = new OtherWindows(channel, opened ?? page.performance.timeOrigin, clock, party);
    fake.deliver();
    return at;
  };
  return { fake, clock, open };
}

describe('of the windows of one course', () => {
  test('the one opened last goes on, and is handed what the one before it holds', () => {
    const { open } = windows();
    const first = open('one');
    const second = open('two');
    expect([first.silent, second.silent]).toEqual([true, false]);
    expect(second.handed).toEqual(['one']);
    const third = open('three');
    expect([first.silent, second.silent, third.silent]).toEqual([true, true, false]);
    expect(third.handed).toEqual(['two']);
  });

  test('one that was opened before is not listened to, however late it is heard', () => {
    const { open } = windows();
    const newer = open('newer', 2000);
    const older = open('older', 1000);
    expect([newer.silent, older.silent]).toEqual([false, true]);
    expect(newer.handed).toEqual(['older']);
  });

  test('a silent one takes over, with what the other holds then', () => {
    const { fake, clock, open } = windows();
    const first = open('one');
    const second = open('two');
    second.state = 'two, further';
    first.others.goOn(9000);
    fake.deliver();
    clock.pass(60);
    expect([second.silent, first.handed]).toEqual([true, ['two, further']]);
  });

  test('a silent one takes over from one that was closed, with what was heard of it last', () => {
    const { fake, clock, open } = windows();
    const first = open('one');
    const second = open('two');
    second.state = 'two, further';
    second.others.changed();
    fake.deliver();
    second.channel.close();
    first.others.goOn(9000);
    clock.pass(60);
    expect(first.handed).toEqual(['two, further']);
  });

  test('a silent one takes over also where the clock was set back since the other was opened, and alone', () => {
    const { fake, clock, open } = windows();
    const first = open('one', 1000);
    const second = open('two', 900_000);
    first.silent = false;
    first.others.goOn(2000);
    fake.deliver();
    clock.pass(60);
    expect([first.silent, second.silent, first.handed]).toEqual([false, true, ['two']]);
  });

  test('one that falls silent while it waits for an answer is handed nothing any more', () => {
    const { fake, clock, open } = windows();
    const first = open('one');
    const second = open('two');
    second.channel.close();
    first.others.goOn(3000);
    const third = open('three', 4000);
    first.handed.length = 0;
    clock.pass(60);
    fake.deliver();
    expect([first.handed, third.handed]).toEqual([[], ['one']]);
  });

  test('what anybody else posts there changes nothing', () => {
    const { fake, open } = windows();
    const own = open('own');
    const stranger = new (fake.open().BroadcastChannel)('dewis');
    const posts = [
      null,
      'x',
      7,
      {},
      { opened: 'soon' },
      { opened: NaN },
      { state: 4 },
      { state: 'x'.repeat(5000) },
      [],
    ];
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no other origins.
    for (const post of posts) stranger.postMessage(post);
    fake.deliver();
    expect([own.silent, own.handed]).toEqual([false, []]);
  });
});
