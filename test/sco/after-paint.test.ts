import { expect, test } from 'vitest';
import { afterPaint } from '../../src/sco/after-paint.ts';
import { ManualClock } from '../tracking/manual-clock.ts';

/** A window that paints when it is told to, and what was called back. */
function painting() {
  const clock = new ManualClock();
  const frames: (() => void)[] = [];
  const called: number[] = [];
  const window = { requestAnimationFrame: (callBack: () => void) => frames.push(callBack) };
  afterPaint(window, clock, () => called.push(clock.now()));
  return { clock, called, frame: () => frames.splice(0).forEach((callBack) => callBack()) };
}

test('waits for the frame, and calls in a task after it and not again', () => {
  const { clock, called, frame } = painting();
  clock.pass(0.02);
  frame();
  expect(called).toEqual([]);
  clock.pass(0);
  expect(called).toEqual([20]);
  clock.pass(1);
  expect(called).toEqual([20]);
});

test('a window that nobody sees keeps it waiting for a tenth of a second and no longer', () => {
  const { clock, called, frame } = painting();
  clock.pass(5);
  expect(called).toEqual([100]);
  frame();
  clock.pass(1);
  expect(called).toEqual([100]);
});

test('where nothing paints it is done at once', () => {
  const called: string[] = [];
  afterPaint({}, new ManualClock(), () => called.push('now'));
  expect(called).toEqual(['now']);
});
