import { expect, test } from 'vitest';
import { decodeCourse, encodeCourse } from '../../src/core/course/codec.ts';
import { roomShownBy } from '../../src/core/course/cut.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';
import { opened, versions } from './lms-setting.ts';

const played = () => {
  const learner = new Learner([smallDiner]);
  learner.play(0, strongRoute);
  return learner;
};

test.each(versions)(
  'SCORM $version: an LMS that keeps the beginning of a state is found out by the first, whose learner reads that it is not saved',
  ({ dialect }) => {
    const reading = (value: string, element: string) => (element === dialect.reads.state ? value.slice(0, 60) : value);
    const { reporter, lms } = opened(dialect, {}, { reading });
    const record = played().record();
    reporter.report(record);
    expect([reporter.state, reporter.room]).toEqual(['not-saved', 60]);
    const asked = () =>
      lms.calls.filter(({ call, element }) => call === 'get' && element === dialect.reads.state).length;
    const before = asked();
    const state = encodeCourse([smallDiner.story], { language: 'en', attempts: played().attempts }, 60);
    reporter.report({ ...record, state });
    expect([reporter.state, asked()]).toEqual(['saved', before]);
    expect(lms.stored(dialect.reads.state!)).toBe(state);
  },
);

test.each(versions)(
  'SCORM $version: an LMS that says it keeps a state and keeps the old one is not believed',
  ({ dialect }) => {
    const state = dialect.reads.state!;
    const old = new Learner([smallDiner]);
    old.begin();
    const stored = { [state]: old.record().state };
    const { reporter } = opened(dialect, { stored }, { reading: (value, element) => stored[element] ?? value });
    reporter.report(played().record());
    expect(reporter.state).toBe('not-saved');
  },
);

test('a state that was cut shows the room it was kept in, and one that is whole or damaged elsewhere shows none', () => {
  const { state } = played().record();
  expect(roomShownBy(state)).toBeUndefined();
  expect(roomShownBy(state.slice(0, -3))).toBe(state.length - 3);
  expect(roomShownBy(state.replace(/^(.{20})./, '$1~'))).toBeUndefined();
  expect(roomShownBy('')).toBeUndefined();
  expect(decodeCourse([smallDiner.story], state.slice(0, -3)).condition).toBe('damaged');
});
