import { expect, test } from 'vitest';
import { beginningOf } from '../../src/sco/launch.ts';
import type { Opened } from '../../src/sco/launch.ts';
import type { Launch } from '../../src/tracking/launch.ts';

const config = { course: { mark: 0.7, keep: 'best' }, title: {}, scenarios: [], lms: { language: 'ask' } };
const recording = (launch: Partial<Launch> | null) => {
  const opened = { config, query: '', state: '', launch: launch && { settings: {}, ...launch } } as unknown as Opened;
  return beginningOf(opened, null).settings.recording;
};

test.each([
  [{ mode: 'normal', credit: true, answered: true }, 'lms'],
  [{ mode: 'normal', credit: true, answered: false }, 'noAnswer'],
  [{ mode: 'normal', credit: false, answered: false }, 'noCredit'],
  [{ mode: 'review', credit: true, answered: false }, 'review'],
  [null, 'none'],
] as const)('opened by an LMS that says %o, the learner is told %s', (launch, told) => {
  expect(recording(launch)).toBe(told);
});
