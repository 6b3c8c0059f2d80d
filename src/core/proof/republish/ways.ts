import { beginAttempt } from '../../play/attempt.ts';
import type { Answer, Attempt } from '../../play/attempt.ts';
import { breachStands } from '../../play/rules.ts';
import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import type { State, Step } from '../graph/states.ts';
import { statesOf } from '../graph/states.ts';
import type { InHand } from './prospect.ts';
import type { Place } from './place.ts';

/** A learner somewhere in the middle of a story. */
export interface UnderWay {
  readonly at: Place;
  readonly attempt: Attempt;
  readonly hand: InHand;
  /** The states of the story that come next. */
  readonly next: readonly State[];
  /** How much of all play is there so, each choice as likely as the others. */
  readonly share: number;
}

/** Somebody come to a state: what was answered on the way, and what has been found of it so far. */
export interface Way {
  readonly state: State;
  readonly answers: readonly Answer[];
  readonly continues: number;
  readonly breached: boolean;
  readonly share: number;
  /** What was found where this way was looked at last: those that are alike so far go on as one. */
  readonly found: string;
  /** Whether everything met so far is the same in the newer release, so that nobody can have been moved. */
  readonly untouched: boolean;
}

/** The learner at the brief. */
export function atTheBrief(story: Story): UnderWay {
  const hand = { answers: [], breached: false };
  return { at: { kind: 'brief' }, attempt: attemptOf(story, [], 0), hand, next: statesOf(story).slice(0, 1), share: 1 };
}

/** The learner who has read the brief. */
export function firstWay(story: Story, untouched: boolean): Way | undefined {
  const state = statesOf(story)[0];
  return state && { state, answers: [], continues: 1, breached: false, share: 1, found: '', untouched };
}

/** Everywhere a learner can be from coming to a state to leaving it, each place once; nowhere at an ending: it is over. */
export function momentsAt(story: Story, { state, answers, continues, breached, share }: Way): readonly UnderWay[] {
  const node = nodeOf(story, state.node);
  if (isEnding(node)) return [];
  const hand = { answers, breached };
  const here = attemptOf(story, answers, continues);
  if (!isDecision(node))
    return [{ at: { kind: 'passage', node: state.node }, attempt: here, hand, next: [state], share }];
  const arrived: UnderWay = { at: { kind: 'decision', node: state.node }, attempt: here, hand, next: [state], share };
  const firsts = firstAnswersOf(state);
  const replies = [...firsts].flatMap(([choice, steps]): UnderWay[] => {
    const log = [...answers, given(state.node, choice)];
    const each = share / firsts.size;
    // Whether a breach stands is seen only once the decision is left.
    const open = steps.filter(({ answer }) => !standing(story, state, answer));
    const next = open.map(({ to }) => to);
    const now = { answers: log, breached };
    const reply: UnderWay = {
      at: { kind: 'reply', node: state.node, choice },
      attempt: attemptOf(story, log, 0),
      hand: now,
      next,
      share: each,
    };
    if (steps.every(({ answer }) => answer?.retake === undefined)) return [reply];
    const again: UnderWay = {
      at: { kind: 'again', node: state.node },
      attempt: attemptOf(story, log, 1),
      hand: now,
      next,
      share: each,
    };
    const retakes = steps.map(({ answer, to }): UnderWay => {
      const retaken = [...log, given(state.node, answer!.retake!)];
      return {
        at: { kind: 'reply', node: state.node, choice: answer!.retake! },
        attempt: attemptOf(story, retaken, 0),
        hand: { answers: retaken, breached: breached || standing(story, state, answer) },
        next: [to],
        share: each / steps.length,
      };
    });
    return [reply, again, ...retakes];
  });
  return [arrived, ...replies];
}

/** The ways on from a state, each choice as likely as the others. */
export function onwards(story: Story, way: Way, found: string): readonly Way[] {
  const { state, answers, continues, breached, share, untouched } = way;
  if (!isDecision(nodeOf(story, state.node)))
    return state.steps.map(({ to }) => ({ ...way, state: to, continues: continues + 1, found }));
  const firsts = firstAnswersOf(state);
  return [...firsts].flatMap(([choice, steps]) =>
    steps.map(({ answer, to }): Way => {
      const log = [...answers, given(state.node, choice)];
      const retake = answer?.retake;
      return {
        state: to,
        answers: retake === undefined ? log : [...log, given(state.node, retake)],
        continues: 1,
        breached: breached || standing(story, state, answer),
        share: share / firsts.size / steps.length,
        found,
        untouched,
      };
    }),
  );
}

function firstAnswersOf({ steps }: State): ReadonlyMap<string, readonly Step[]> {
  const by = new Map<string, Step[]>();
  for (const step of steps) if (step.answer) by.set(step.answer.choice, [...(by.get(step.answer.choice) ?? []), step]);
  return by;
}

function standing(story: Story, { node: id }: State, answer: Step['answer']): boolean {
  const node = nodeOf(story, id);
  if (!answer || !isDecision(node)) return false;
  const { choice, retake } = answer;
  return breachStands(node.choices[choice]!, retake === undefined ? undefined : node.choices[retake]);
}

function given(node: string, choice: string): Answer {
  return { node, choice, language: 'cy', took: 0 };
}

function attemptOf(story: Story, answers: readonly Answer[], continues: number): Attempt {
  return { ...beginAttempt(story, 0, 0), answers, continues };
}
