import { describe, expect, test } from 'vitest';
import { leavingRoom, PostedRoom, reserved, reservedFor } from '../../src/tracking/scorm/posted-room.ts';
import { postedBytes } from '../../src/tracking/scorm/posted.ts';
import { wording12 } from '../../src/tracking/scorm/wording12.ts';
import { wording2004 } from '../../src/tracking/scorm/wording2004.ts';
import { smallDiner, strongRoute } from '../fixtures/small-story.ts';
import { Learner } from './learner.ts';

const learner = new Learner([smallDiner]);
learner.play(0, strongRoute);
const record = learner.record();
const [answer] = record.interactions;

/** What is told of one answer given again and again: `whole`, `bare` of its question, or nothing. */
function toldOf(room: PostedRoom, times: number): readonly string[] {
  return Array.from({ length: times }, (_, place) => {
    const told = room.fitted(answer!, place, record);
    return told ? (told.question ? 'whole' : 'bare') : 'nothing';
  });
}

describe('where an LMS posts all it holds with each commit', () => {
  test('answers are told whole, then without their question, then not, and all of them fit beside the rest', () => {
    const told = toldOf(new PostedRoom(wording2004), 250);
    expect([...new Set(told)]).toEqual(['whole', 'bare', 'nothing']);
    const bytes = told.flatMap((how, place) => {
      const question = how === 'whole' ? answer!.question : '';
      return how === 'nothing' ? [] : [postedBytes(wording2004.interaction(place, { ...answer!, question }))];
    });
    const sum = bytes.reduce((one, other) => one + other, 0) + reservedFor(record.objectives.length);
    expect(sum).toBeLessThanOrEqual(leavingRoom);
    expect(sum).toBeGreaterThan(leavingRoom - reserved.interaction);
  });

  test('those of earlier sessions take their room', () => {
    const room = new PostedRoom(wording2004);
    room.holds(40);
    const later = toldOf(room, 250).filter((how) => how !== 'nothing');
    expect(later.length).toBeGreaterThan(0);
    expect(later.length).toBeLessThan(
      toldOf(new PostedRoom(wording2004), 250).filter((how) => how !== 'nothing').length,
    );
    room.holds(40);
    expect(room.fitted(answer!, 80, record)).toBeUndefined();
  });
});

test('where it posts what changed every answer is told', () => {
  expect(new Set(toldOf(new PostedRoom(wording12), 250))).toEqual(new Set(['whole']));
});

test('a question is told with the first answer of the first play alone', () => {
  const again = new Learner([smallDiner]);
  const questions = [strongRoute, strongRoute].map((route) => {
    again.play(0, route);
    return again.record().interactions.map(({ question }) => question !== '');
  });
  expect(questions).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
});
