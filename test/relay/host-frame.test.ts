import { expect, test, vi } from 'vitest';
import { HostFrame } from '../../src/relay/thin/host-frame.ts';
import { ManualClock } from '../tracking/manual-clock.ts';

const address = 'https://learn.example.org/dewis/course/index.html';

function setting() {
  const clock = new ManualClock();
  const frame = Object.assign(new EventTarget(), { src: '', hidden: true, focus: vi.fn<() => void>() });
  const host = new HostFrame(frame as unknown as HTMLIFrameElement, address, clock);
  const loading = () => {
    let became = 'waiting';
    host.load().then(
      () => (became = 'there'),
      () => (became = 'not there'),
    );
    return async () => {
      await Promise.resolve();
      await Promise.resolve();
      return became;
    };
  };
  return { clock, frame, host, loading };
}

test('a host that makes itself known is there, and its frame is shown and has the keyboard', async () => {
  const { clock, frame, host, loading } = setting();
  const became = loading();
  expect(frame.src).toBe(address);
  frame.dispatchEvent(new Event('load'));
  host.greeted();
  expect(await became()).toBe('there');
  expect(clock.waiting).toBe(0);
  host.show();
  expect(frame.hidden).toBe(false);
  expect(frame.focus).toHaveBeenCalledOnce();
});

test('a page that loads and says nothing, such as a browser’s own error, is none of ours after five seconds', async () => {
  const { clock, frame, loading } = setting();
  const became = loading();
  frame.dispatchEvent(new Event('load'));
  clock.pass(4);
  expect(await became()).toBe('waiting');
  clock.pass(2);
  expect(await became()).toBe('not there');
});

test('a slow host is waited for longer than one that answers with something else', async () => {
  const { clock, loading } = setting();
  const became = loading();
  clock.pass(29);
  expect(await became()).toBe('waiting');
  clock.pass(2);
  expect(await became()).toBe('not there');
});

test('another try loads the page anew, unless it has come meanwhile', async () => {
  const { clock, frame, host, loading } = setting();
  const first = loading();
  clock.pass(31);
  expect(await first()).toBe('not there');
  frame.src = '';
  const second = loading();
  expect(frame.src).toBe(address);
  clock.pass(31);
  expect(await second()).toBe('not there');
  host.greeted();
  frame.src = '';
  expect(await loading()()).toBe('there');
  expect(frame.src).toBe('');
});
