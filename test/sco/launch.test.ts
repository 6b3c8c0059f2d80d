import { expect, test } from 'vitest';
import { beginningOf } from '../../src/sco/launch.ts';
import type { Opened } from '../../src/sco/launch.ts';
import { askedIn } from '../../src/tracking/session/launch-data.ts';
import type { Launch } from '../../src/tracking/session/launch.ts';

const config = { course: { mark: 0.7, keep: 'best' }, title: {}, scenarios: [], lms: { language: 'ask' } };
const beginning = (launch: Partial<Launch> | null, built: unknown = config) => {
  const opened = {
    config: built,
    query: '',
    state: '',
    launch: launch && { asked: new Map(), ...launch },
  } as unknown as Opened;
  return beginningOf(opened, null);
};
const asking = (text: string, launch: Partial<Launch> = {}) => beginning({ asked: askedIn(text), ...launch });

test.each([
  [{ mode: 'normal', credit: true, answered: true }, 'lms'],
  [{ mode: 'normal', credit: true, answered: false }, 'noAnswer'],
  [{ mode: 'normal', credit: false, answered: false }, 'noCredit'],
  [{ mode: 'review', credit: true, answered: false }, 'review'],
  [null, 'none'],
] as const)('opened by an LMS that says %o, the learner is told %s', (launch, told) => {
  expect(beginning(launch).settings.recording).toBe(told);
});

test.each([['mark=0.8'], ['mark=80'], ['mark:80%'], ['mark=0;mark=.8']])(
  'launch data %j sets a mark of 0.8',
  (text) => {
    expect(asking(text).course.mark).toBe(0.8);
  },
);

test.each(['', 'mark=0', 'mark=200', 'mark=x', 'keep=all', 'constructor=1', '{"mark":0.9}'])(
  'launch data %j changes neither the mark nor the attempt that counts',
  (text) => {
    expect(asking(text).course).toMatchObject({ mark: 0.7, keep: 'best' });
  },
);

test('launch data sets the attempt that counts and the language; the mark of the LMS goes before any other', () => {
  const { course, settings } = asking('lang=cy;keep=first;mark=0.9', { mark: 0.8 });
  expect([course.keep, course.mark, settings.language]).toEqual(['first', 0.8, 'cy']);
  expect(asking('lang=fr').settings.language).toBeNull();
});

test('launch data makes a course assessed, or says when the coach speaks', () => {
  expect(asking('mode=assessed').course).toMatchObject({ mode: 'assessed', keep: 'first' });
  expect(asking('mode=assessed;keep=best').course.keep).toBe('first');
  expect(asking('coach=at-end').course).toMatchObject({ coach: 'at-end', keep: 'best' });
  expect(asking('mode=exam;coach=never').course).toEqual({ mark: 0.7, keep: 'best' });
});

// What is built of an assessed course says `keep: first`, which is no wish of its maker's: nothing else is allowed there.
test('launch data opens an assessed course for practice: several tries, and the best one counts, as in any practice', () => {
  const assessed = { ...config, course: { mark: 0.7, keep: 'first', mode: 'assessed' } };
  const opened = (text: string) => beginning({ asked: askedIn(text) }, assessed).course;
  expect(opened('mode=practice')).toMatchObject({ mode: 'practice', keep: 'best' });
  expect(opened('mode=practice;keep=last')).toMatchObject({ mode: 'practice', keep: 'last' });
  expect(opened('mode=practice;keep=first')).toMatchObject({ mode: 'practice', keep: 'first' });
  expect(opened('keep=best')).toMatchObject({ mode: 'assessed', keep: 'first' });
});

test('a course for practice that counts the first attempt goes on doing so', () => {
  const first = { ...config, course: { mark: 0.7, keep: 'first' } };
  expect(beginning({ asked: askedIn('mode=practice') }, first).course.keep).toBe('first');
});
