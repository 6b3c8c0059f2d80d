import type { Attempt } from '../../play/attempt.ts';
import { landingBy } from '../../play/landing-by.ts';
import type { Landing } from '../../play/landing-by.ts';
import { leadsBack } from '../../play/rules.ts';
import { answer, goOn } from '../../play/run.ts';
import type { Run } from '../../play/run.ts';
import { choiceOf, isDecision } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { earnedBy } from '../../score/carried.ts';
import type { Names } from './counterparts.ts';
import { keyOf, placeIn, placeOf } from './place.ts';
import type { Place } from './place.ts';
import type { Prospect, Prospects } from './prospect.ts';
import { stepsPerAnswer } from './shared-take-up.ts';
import type { SharedTakeUp } from './shared-take-up.ts';

/**
 * What becomes of a learner, the worst first. `again`: begins again, with nothing answered. `moved`: goes on at another moment.
 * `asked`: is asked something first, and is then back. `without`: stays, and an answer is no longer part of the story.
 */
export const landingKinds = ['again', 'moved', 'asked', 'without', 'stays'] as const;
export type LandingKind = (typeof landingKinds)[number];

/** Why a learner does not stay, by the ids of the older release for what was removed. */
export interface Cause {
  readonly code: 'moment-removed' | 'choice-removed' | 'new-decision' | 'leads-elsewhere';
  readonly node: string;
  readonly choice?: string;
}

/** Where somebody at one moment of an older release lands in a newer one. */
export interface Outcome {
  readonly kind: LandingKind;
  readonly to: Place;
  readonly why: readonly Cause[];
  /** How many decisions are asked before the learner is back; 0 but for `asked`. */
  readonly asked: number;
  /** How many decisions that were answered have to be answered once more, as far as they are met. */
  readonly answeredAgain: number;
  /** Answers that no longer belong to the story. What they had shown is kept for every criterion still claimed. */
  readonly lost: number;
  /** Criteria something was earned for that are not claimed any more. */
  readonly criteriaLost: readonly string[];
  /** What was within reach and is not any more. */
  readonly shut: 'pass' | 'success' | null;
}

/** The two releases of a scenario, made ready to read one learner after another back. */
export interface Reading {
  readonly older: Story;
  readonly newer: Story;
  readonly taking: SharedTakeUp;
  readonly prospects: Prospects | undefined;
  /** What the nodes of the older story are called now. */
  readonly nodes: Names;
}

/** Reads an attempt under way back, exactly as a package does, and tells what became of it. */
export function outcomeOf(
  { older, newer, taking, prospects, nodes }: Reading,
  at: Place,
  attempt: Attempt,
  before: Prospect | undefined,
): Outcome {
  const earned = earnedBy(older, attempt);
  const landing = landingBy(taking.takeUp, newer, { ...attempt, carried: earned });
  const run = taking.takeUp(landing.attempt);
  taking.spend(readingCosts(attempt, landing, nodes.size));
  const to = placeOf(landing.moment);
  const target = placeIn(newer, older, at);
  const there = target !== undefined && keyOf(target) === keyOf(to);
  const asked = there || target === undefined ? 0 : askedUntil(run, target, taking);
  const after = prospects?.of(run);
  const kind = kindOf(landing, at, there, asked);
  return {
    kind,
    to,
    why: kind === 'stays' ? [] : causesOf(nodes, at, landing),
    asked,
    answeredAgain: answeredAgain(nodes, newer, attempt, landing),
    lost: landing.lost.length,
    criteriaLost: Object.entries(earned).flatMap(([id, of]) => (of.earned > 0 && !(id in newer.criteria) ? [id] : [])),
    shut: before && after ? shutBetween(before, after) : null,
  };
}

function shutBetween(before: Prospect, after: Prospect): Outcome['shut'] {
  if (before.pass && !after.pass) return 'pass';
  return before.success && !after.success ? 'success' : null;
}

/** What reading one attempt back costs besides playing it, in steps of the machine; measured. */
function readingCosts({ answers }: Attempt, { attempt }: Landing, nodes: number): number {
  // Evidence is gathered along the log, choices are named over all nodes, what lies ahead is looked for in all beyond.
  return 8 + answers.length + nodes / 10 + ((attempt.ahead?.length ?? 0) * nodes) / 20;
}

function kindOf({ lost, attempt }: Landing, at: Place, there: boolean, asked: number): LandingKind {
  if (there) return lost.length > 0 || attempt.ahead ? 'without' : 'stays';
  if (asked > 0) return 'asked';
  const none = attempt.answers.length === 0 && !attempt.ahead;
  return none && at.kind !== 'brief' && lost.length > 0 ? 'again' : 'moved';
}

/** As many new decisions are looked over; past them it is no detour. */
const mostAsked = 4;

/** How many decisions are asked on the way to a place, whatever is chosen at the first; 0 where it is not come to so. */
function askedUntil(run: Run, target: Place, taking: SharedTakeUp, left = mostAsked): number {
  const { moment } = run;
  if (moment.kind !== 'decision') return 0;
  if (left === 0) return 0;
  const sound = moment.choices.filter((choice) => !leadsBack(choiceOf(run.play.story, moment.node, choice)));
  const tried = left === mostAsked ? sound : sound.slice(0, 1);
  const each = tried.map((choice) => {
    const next = goneOn(answer(run, choice, { language: 'cy', took: 0 }), target);
    taking.spend(stepsPerAnswer * (next.attempt.answers.length - run.attempt.answers.length));
    if (keyOf(placeOf(next.moment)) === keyOf(target)) return 1;
    const more = askedUntil(next, target, taking, left - 1);
    return more === 0 ? 0 : 1 + more;
  });
  return each.length === 0 || each.includes(0) ? 0 : Math.max(...each);
}

/** Read on to a place, or to where something has to be answered or ends. */
function goneOn(from: Run, target: Place): Run {
  let run = from;
  while (run.moment.kind !== 'decision' && run.moment.kind !== 'debrief') {
    if (keyOf(placeOf(run.moment)) === keyOf(target)) return run;
    run = goOn(run, 0, 0);
  }
  return run;
}

function causesOf(nodes: Names, at: Place, { lost, moment, attempt }: Landing): readonly Cause[] {
  const gone: readonly Cause[] = 'node' in at && !nodes.has(at.node) ? [{ code: 'moment-removed', node: at.node }] : [];
  const removed = lost.map(({ node, choice }): Cause =>
    nodes.has(node) ? { code: 'choice-removed', node, choice } : { code: 'moment-removed', node },
  );
  const asked = moment.kind === 'decision' ? moment.node : undefined;
  const isNew = asked !== undefined && ![...nodes.values()].includes(asked);
  const causes = each([...gone, ...removed, ...(isNew ? [{ code: 'new-decision', node: asked } as const] : [])]);
  const last = attempt.answers.at(-1);
  if (causes.length > 0 || last === undefined) return causes;
  return [{ code: 'leads-elsewhere', node: last.node, choice: last.choice }];
}

function each(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
}

/** Decisions there still are whose answer is not part of the log any more, nor lies ahead. */
function answeredAgain(nodes: Names, newer: Story, { answers }: Attempt, { attempt }: Landing): number {
  const held = new Set([...attempt.answers, ...(attempt.ahead ?? [])].map(({ node }) => node));
  const given = new Set(answers.flatMap(({ node }) => nodes.get(node) ?? []));
  return [...given].filter((node) => !held.has(node) && isDecision(newer.nodes[node]!)).length;
}
