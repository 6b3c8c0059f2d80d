import { limitFigures } from '../../core/proof/limits/figures.ts';
import { mostEntries } from '../scorm/collection.ts';
import { leavingRoom, reserved, reservedFor } from '../scorm/posted-room.ts';
import { wording12 } from '../scorm/wording12.ts';
import { wording2004 } from '../scorm/wording2004.ts';
import type { Wording } from '../scorm/wording.ts';
import { measured } from './measured.ts';
import type { ToldScenario } from './told-scenario.ts';
import { longest, widestAnswers, widestRecord } from './widest.ts';

/** The longest id of a kind, and the characters an LMS keeps of one. */
export interface LongestId {
  readonly id: string;
  readonly room: number;
}

/** What one package tells an LMS at the most. */
export interface ToldFigures {
  readonly ids: {
    readonly interaction12: LongestId;
    readonly interaction2004: LongestId;
    readonly objective: LongestId;
    readonly bookmark: LongestId;
  };
  /** Of an LMS with room for `room` of them no more is told; nothing else is lost. */
  readonly interactions: {
    /** With each scenario played once and every retake that can be. */
    readonly once: number;
    readonly tenTimes: number;
    readonly room: number;
  };
  /** What travels with one commit, in bytes. */
  readonly bytes: {
    /** SCORM 1.2: all that one answer can change. */
    readonly commit12: number;
    /**
     * SCORM 2004: all that is held, for Moodle posts it with every commit; each scenario played once, all its answers
     * told. What is in no list and the objectives are reckoned as `PostedRoom` reckons them, or as they are if longer.
     */
    readonly commit2004: number;
    /** The same with as many interactions as are ever told, however often everything is played. */
    readonly full2004: number;
    readonly room: number;
    /** Whether an interaction is longer than `PostedRoom` takes those of earlier sessions to be. */
    readonly wider: boolean;
  };
}

/** Characters of an id in SCORM 1.2 (CMIIdentifier, and `lesson_location`) and in SCORM 2004 (short identifier). */
const rooms = { id12: 255, id2004: 250 };

/** What a package of these scenarios tells an LMS at the most; `interactions` as in `course.yaml`. */
export function toldFigures(told: readonly ToldScenario[], { interactions }: { interactions: boolean }): ToldFigures {
  const { state, mostAnswers } = limitFigures(told.map(({ story }) => story));
  const once = interactions ? Object.values(mostAnswers).reduce((sum, answers) => sum + answers, 0) : 0;
  const in12 = measured(wording12, told, state.length);
  const in2004 = measured(wording2004, told, state.length);
  const record2004 = Math.max(in2004.record, reservedFor(widestRecord(told, 'cy', 0).objectives.length));
  return {
    ids: longestIds(told),
    interactions: { once, tenTimes: once * 10, room: mostEntries },
    bytes: {
      commit12: in12.record + (interactions ? in12.interaction : 0),
      commit2004: record2004 + (interactions ? in2004.playedOnce : 0),
      full2004:
        record2004 +
        (interactions ? Math.min(Math.max(0, leavingRoom - record2004), in2004.interaction * mostEntries) : 0),
      room: leavingRoom,
      wider: interactions && in2004.interaction > reserved.interaction,
    },
  };
}

function longestIds(told: readonly ToldScenario[]): ToldFigures['ids'] {
  const { objectives, location } = widestRecord(told, 'cy', 0);
  const stories = told.map(({ story }) => story);
  const answers = told.flatMap((one) =>
    Object.keys(one.story.nodes).flatMap((node) => widestAnswers(one, node, stories).slice(0, 1)),
  );
  const calledBy = (wording: Wording) =>
    longest(answers.map((answer) => wording.interaction(0, answer).find(([element]) => element.endsWith('.id'))![1]));
  return {
    interaction12: { id: calledBy(wording12), room: rooms.id12 },
    interaction2004: { id: calledBy(wording2004), room: rooms.id2004 },
    objective: { id: longest(objectives.map(({ id }) => id)), room: rooms.id2004 },
    bookmark: { id: location, room: rooms.id12 },
  };
}
