import { carryingBeyond } from '../score/carried.ts';
import type { Story } from '../scenario/story.ts';
import type { Answer, Attempt } from './attempt.ts';
import { following } from './following.ts';
import { choicesByIds } from './former-ids.ts';
import type { Moment } from './play.ts';
import type { Run } from './run.ts';

/** Takes up an attempt at a story (`run.ts`). */
export type TakeUp = (attempt: Attempt) => Pick<Run, 'attempt' | 'moment'>;

/** Where a learner stands who began with another release of the scenario. */
export interface Landing {
  /** `as-it-was` where all that was answered and read still holds, in its order; `moved` where some of it does not. */
  readonly kind: 'as-it-was' | 'moved';
  /** The attempt to go on with: the log as far as it holds, by the ids of today, what is `carried`, what lies `ahead`. */
  readonly attempt: Attempt;
  /** Where the learner stands in it. */
  readonly moment: Moment;
  /** Answers to decisions that are no more, or with choices that are no more, by the ids they were given under. */
  readonly lost: readonly Answer[];
}

/**
 * Finds the nearest moment of this release at which an attempt can be gone on with. Answers go by ids, former ones
 * included. One whose decision is no more, or no longer on the way, is passed over; a decision on the way that was never
 * answered, or whose choice is no more, is where the learner lands, and what they answered beyond it lies `ahead`.
 * A finished attempt is given back untouched, and one that holds whole comes out as it went in.
 *
 * @param takeUp What plays it, handed in: in a package the player has that, and what is read back is a chunk of its own.
 * @param attempt What it `carried` is kept. One that comes straight from another release, and not out of what was stored,
 *   is to bring along what it earned there: `{ ...attempt, carried: earnedBy(thatStory, attempt) }`.
 * @param known The story's choices, made once where many attempts are read back.
 */
export function landingBy(takeUp: TakeUp, story: Story, attempt: Attempt, known = choicesByIds(story)): Landing {
  if (attempt.result) return { kind: 'as-it-was', attempt, moment: takeUp(attempt).moment, lost: [] };
  const given = answersNow(known, attempt.answers);
  const later = answersNow(known, attempt.ahead ?? []);
  const { moment, attempt: log, ahead: left } = standing(takeUp, attempt, given, later.held);
  const asked = moment.kind === 'decision' ? moment.node : undefined;
  const ahead = following(story, log.answers.at(-1)?.node, left).filter(({ node }) => node !== asked);
  const lost = [...given.lost, ...later.lost];
  const same =
    lost.length === 0 &&
    log.continues === attempt.continues &&
    log.answers.length === given.held.length &&
    log.answers.every((one, index) => isSame(one, given.held[index]!)) &&
    ahead.length === later.held.length;
  return {
    kind: same ? 'as-it-was' : 'moved',
    attempt: carryingBeyond(story, ahead.length > 0 ? { ...log, ahead } : log),
    moment,
    lost,
  };
}

interface AnswersNow {
  /** By the ids of today. */
  readonly held: readonly Answer[];
  readonly lost: readonly Answer[];
  /** Whether the last of them holds. */
  readonly toTheEnd: boolean;
}

// A second answer to a decision goes with the first: alone it would count for it.
function answersNow(known: ReturnType<typeof choicesByIds>, answers: readonly Answer[]): AnswersNow {
  const held: Answer[] = [];
  const lost: Answer[] = [];
  for (const answer of answers) {
    const now = known.get(`${answer.node}/${answer.choice}`);
    if (now && lost.at(-1)?.node !== answer.node) held.push({ ...answer, ...now });
    else lost.push(answer);
  }
  return { held, lost, toTheEnd: lost.length === 0 || lost.at(-1) !== answers.at(-1) };
}

/** More often than anybody can go on: to the next decision. */
const onward = 64;

/** Where the answers that hold lead to, and then what comes back of those that lay ahead. */
function standing(takeUp: TakeUp, attempt: Attempt, { held, toTheEnd }: AnswersNow, later: readonly Answer[]) {
  const { ahead: _, ...rest } = attempt;
  const log = { ...rest, answers: held };
  const last = takeUp({ ...log, continues: 0 }).attempt.answers.at(-1);
  const reached = toTheEnd && (held.length === 0 || isSame(last, held.at(-1)!));
  const read = shortOfAnEnding(takeUp, { ...log, continues: reached ? attempt.continues : onward });
  const ahead = [...without(held, read.attempt.answers), ...later];
  if (read.moment.kind !== 'decision' || ahead.length === 0) return { ...read, ahead };
  const back = takeUp({ ...read.attempt, answers: [...read.attempt.answers, ...ahead], continues: 0 });
  return { ...back, ahead: without(ahead, back.attempt.answers) };
}

/** Read on as far as the learner had, though not into an ending, which would be judged. */
function shortOfAnEnding(takeUp: TakeUp, attempt: Attempt): ReturnType<TakeUp> {
  const run = takeUp(attempt);
  const over = run.moment.kind === 'ending' || run.moment.kind === 'debrief';
  return over ? shortOfAnEnding(takeUp, { ...attempt, continues: run.attempt.continues - 1 }) : run;
}

function without(answers: readonly Answer[], taken: readonly Answer[]): readonly Answer[] {
  return answers.filter((one) => !taken.some((other) => isSame(one, other)));
}

function isSame(one: Answer | undefined, other: Answer): boolean {
  return one?.node === other.node && one.choice === other.choice;
}
