import { breachStands } from '../../play/rules.ts';
import { answer, goOn } from '../../play/run.ts';
import type { Run } from '../../play/run.ts';
import { isSuccess } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { evidenceOf, measureOf, scoreOf } from '../../score/evidence.ts';
import type { Carried } from '../../score/evidence.ts';
import { verdictOf } from '../../score/verdict.ts';
import { foldedFrom } from '../graph/routes.ts';
import { added, ratingsIn } from '../graph/rows.ts';
import type { Row } from '../graph/rows.ts';
import { statesOf } from '../graph/states.ts';
import type { State } from '../graph/states.ts';
import { tellingOf } from '../graph/what-matters.ts';

/** What is within a learner's reach. */
export interface Prospect {
  /** Whether an ending that counts can be come to. */
  readonly success: boolean;
  /** Whether the attempt can still pass. */
  readonly pass: boolean;
}

/** What learners have in hand. */
export interface InHand {
  /** Ratings by criterion, of their answers. */
  readonly earned: Row;
  readonly carried?: Carried;
  readonly breached: boolean;
}

/** What is ahead of each state of a story. */
export interface Prospects {
  /** Of one who goes on to one of these states; none where all are dead ends. */
  from(hand: InHand, next: readonly State[]): Prospect;
  /** Of a run, wherever it stands. */
  of(run: Run): Prospect;
}

/**
 * `undefined` where a story has too many states to follow.
 *
 * @param mark 0..1.
 * @param earnedFrom `bestFrom` tells too little rather than too much, `mostFrom` too much rather than too little: who is held
 *   by the one in an older release and by the other in a newer has lost what is told.
 */
export function prospectsOf(story: Story, mark: number, earnedFrom: EarnedFrom): Prospects | undefined {
  const states = statesOf(story);
  if (states.length === 0) return undefined;
  const telling = tellingOf(story);
  const most = earnedFrom(story);
  const keyOf = (node: string, context: Run['snapshot']['context']) =>
    `${node} ${telling.matters(node, { ...context, flags: telling.flagsRead(node, context) })}`;
  const stateAt = new Map(states.map((state) => [keyOf(state.node, state.context), state]));

  const from: Prospects['from'] = ({ earned: own, carried, breached }, next) => {
    const rows = next.map(({ index }) => most[index]).filter((row) => row !== undefined);
    const pass = rows.some((row) => {
      const reached = Object.entries(story.criteria).map(([id, { expected }], at) => {
        const earned = Math.max(own[at]! + row[at]!, carried?.[id]?.earned ?? 0);
        return [id, { earned, measure: expected > 0 ? measureOf(earned, expected) : 1 }] as const;
      });
      const evidence = Object.fromEntries(reached);
      return verdictOf(story, evidence, scoreOf(story, evidence), breached ? ['breach'] : [], mark).passed;
    });
    return { success: rows.length > 0, pass };
  };

  return {
    from,
    of: (run) => {
      // What lies ahead is left open: the most is told.
      const each = onward({ ...run, attempt: { ...run.attempt, ahead: [] } }).map(({ attempt, snapshot, moment }) => {
        const state = 'node' in moment ? stateAt.get(keyOf(moment.node, snapshot.context)) : undefined;
        const own = evidenceOf(story, attempt.answers);
        const earned = Object.keys(story.criteria).map((id) => own[id]!.earned);
        const { carried = {} } = attempt;
        const hand = { earned, carried, breached: snapshot.context.breaches.length > 0 };
        return from(hand, state ? [state] : []);
      });
      return { success: each.some(({ success }) => success), pass: each.some(({ pass }) => pass) };
    },
  };
}

/** By state, ratings by criterion that can still be earned on the way to an ending that counts, without a breach. */
type EarnedFrom = (story: Story) => readonly (Row | undefined)[];

/** The most for each criterion on its own: no route need earn all of it. */
export const mostFrom: EarnedFrom = (story) =>
  earnedBy(story, (one, other) => one.map((figure, at) => Math.max(figure, other[at]!)));

/** What the route that is worth most earns. */
export const bestFrom: EarnedFrom = (story) => {
  const weights = Object.values(story.criteria).map(({ weight, expected }) => weight / Math.max(1, expected));
  const worth = (row: Row) => row.reduce((sum, figure, at) => sum + figure * weights[at]!, 0);
  return earnedBy(story, (one, other) => (worth(other) > worth(one) ? other : one));
};

function earnedBy(story: Story, either: (one: Row, other: Row) => Row) {
  const none = Object.keys(story.criteria).map(() => 0);
  const ratings = ratingsIn(story);
  return foldedFrom<Row>(story, {
    ending: (_, ending) => (isSuccess(ending) ? none : undefined),
    answered: (_, decision, choice, retake, rest) => {
      const { [choice]: first, [retake ?? '']: second } = decision.choices;
      return breachStands(first!, second) ? undefined : added(rest, ratings(decision, choice));
    },
    either,
  });
}

/** The decisions and endings that a run goes on to, itself where it stands at one: there the machine and a state agree. */
function onward(run: Run): readonly Run[] {
  const { moment } = run;
  if (moment.kind === 'ending') return [run];
  if (moment.kind === 'debrief') return [];
  if (moment.kind !== 'decision') return onward(goOn(run, 0, 0));
  if (!moment.retaking) return [run];
  return moment.choices.flatMap((choice) => onward(answer(run, choice, { language: 'cy', took: 0 })));
}
