import { postedBytes } from './posted.ts';
import type { InteractionRecord, LearningRecord } from '../record/record.ts';
import { settingsOf } from './wording.ts';
import type { Wording } from './wording.ts';

/** Bytes a browser still sends of a page that goes away (Fetch, keepalive): a longer post is lost whole. */
export const leavingRoom = 65_536;

/** The most characters of a state. */
const state = '-'.repeat(4096);

/** Bytes that are kept free for what may yet be posted, or was posted in an earlier session. */
export const reserved = {
  /** For all that is in no list, the state included. */
  frame: 4480,
  /** For each objective, on average: most of it comes as the learner plays. */
  objective: 380,
  /** For each interaction of an earlier session. */
  interaction: 1250,
};

/** Bytes that are at least kept free beside interactions, with so many objectives. */
export function reservedFor(objectives: number): number {
  return reserved.frame + reserved.objective * objectives;
}

/**
 * Sees to it that all an LMS holds can be posted while the page goes away, where it posts all of it with each commit:
 * answers are told as long as there is room, at last without their question.
 */
export class PostedRoom {
  readonly #wording: Wording;
  #told = 0;

  constructor(wording: Wording) {
    this.#wording = wording;
  }

  /** The LMS was found to have so many interactions of earlier sessions. */
  holds(earlier: number): void {
    this.#told += earlier * reserved.interaction;
  }

  /** An answer as there is room for it at its place beside the rest of the record; nothing where there is none. */
  fitted(answer: InteractionRecord, place: number, record: LearningRecord): InteractionRecord | undefined {
    if (!this.#wording.postsAll) return answer;
    const objectives = new Map(record.objectives.map(({ id }, index) => [id, index]));
    const rest = settingsOf(this.#wording, { ...record, state }, { objectives, interactions: null });
    const room = leavingRoom - this.#told - Math.max(reservedFor(objectives.size), postedBytes(rest));
    const bytes = (told: InteractionRecord) => postedBytes(this.#wording.interaction(place, told));
    const fitting = [answer, { ...answer, question: '' }].find((told) => bytes(told) <= room);
    if (fitting) this.#told += bytes(fitting);
    return fitting;
  }
}
