import type { Answer, Attempt } from '../../play/attempt.ts';
import type { Named } from '../../play/former-ids.ts';
import { landingBy } from '../../play/landing-by.ts';
import type { Landing } from '../../play/landing-by.ts';
import { waits } from '../../play/play.ts';
import { goOn } from '../../play/run.ts';
import type { Run } from '../../play/run.ts';
import { isDecision } from '../../scenario/story.ts';
import type { Story } from '../../scenario/story.ts';
import { earnedBy } from '../../score/carried.ts';
import type { Carried } from '../../score/evidence.ts';
import type { Telling } from '../graph/what-matters.ts';
import { causesOf } from './cause.ts';
import type { Cause } from './cause.ts';
import type { Names } from './counterparts.ts';
import { askedUntil } from './detour.ts';
import { keyOf, placeIn, placeOf } from './place.ts';
import type { Place } from './place.ts';
import type { Prospect, Prospects } from './prospect.ts';
import type { SharedTakeUp } from './shared-take-up.ts';
import type { UnderWay } from './ways.ts';

/**
 * What becomes of a learner, the worst first. `again`: begins again, with nothing answered. `moved`: goes on at another moment.
 * `asked`: is asked something first, and is then back. `without`: stays, and an answer is no longer part of the story.
 */
export const landingKinds = ['again', 'moved', 'asked', 'without', 'stays'] as const;
export type LandingKind = (typeof landingKinds)[number];

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
  /** What tells those apart who come to one node of the newer story. */
  readonly telling: Telling;
  /** What the nodes of the older story are called now. */
  readonly nodes: Names;
  /** What every choice is called now, as `choicesByIds` gives it. */
  readonly choices: ReadonlyMap<string, Named>;
}

/** What was found of one learner. */
export interface Found {
  readonly outcome: Outcome;
  /** The node they go on to in the newer release. */
  readonly heading: string;
  /** All that matters there of what they bring along, what lies ahead of them included: two of one stance go on alike. */
  readonly stance: string;
}

/** Somebody under way in the older release. */
type Learner = Pick<UnderWay, 'at' | 'attempt'>;

/** Reads an attempt under way back, exactly as a package does, and tells what became of it. */
export function foundOf(reading: Reading, { at, attempt }: Learner, before: Prospect | undefined): Found {
  const { older, newer, taking, nodes } = reading;
  const earned = earnedBy(older, attempt);
  const landing = landingBy(taking.takeUp, newer, { ...attempt, carried: earned }, reading.choices);
  const run = taking.takeUp(landing.attempt);
  taking.spend(readingCosts(attempt, landing));
  const to = placeOf(landing.moment);
  const target = placeIn(newer, older, nodes, at);
  const there = target !== undefined && keyOf(target) === keyOf(to);
  const asked = there || target === undefined ? 0 : askedUntil(run, target, taking);
  const kind = kindOf(landing, at, there, asked);
  const outcome: Outcome = {
    kind,
    to,
    why: kind === 'stays' ? [] : causesOf(nodes, at, landing),
    asked,
    answeredAgain: answeredAgain(nodes, newer, attempt, landing),
    lost: landing.lost.length,
    ...losses(reading, earned, before, run),
  };
  return { outcome, ...goingOn(reading, run) };
}

/** The same of somebody who has met nothing yet that is otherwise: they stay, whatever they lose of what lies ahead. */
export function foundAsBefore(reading: Reading, { at, attempt }: Learner, before: Prospect | undefined): Found {
  const { older, newer, taking, nodes, choices } = reading;
  const now = ({ node, choice }: Answer) => choices.get(`${node}/${choice}`);
  const run = taking.takeUp({ ...attempt, answers: attempt.answers.map((one) => ({ ...one, ...now(one) })) });
  const outcome: Outcome = {
    kind: 'stays',
    to: placeIn(newer, older, nodes, at)!,
    why: [],
    asked: 0,
    answeredAgain: 0,
    lost: 0,
    ...losses(reading, earnedBy(older, attempt), before, run),
  };
  return { outcome, ...goingOn(reading, run) };
}

function goingOn({ telling, taking }: Reading, run: Run): Omit<Found, 'outcome'> {
  const { ahead = [] } = run.attempt;
  const next = waits(run.moment) ? goOn({ ...run, attempt: { ...run.attempt, ahead: [] } }, 0, 0) : run;
  taking.spend(1);
  if (!('node' in next.moment)) return { heading: '', stance: '' };
  const { node } = next.moment;
  const { context } = next.snapshot;
  const matters = telling.matters(node, { ...context, flags: telling.flagsRead(node, context) });
  const breached = context.breaches.length > 0;
  const later = ahead.map(({ node: of, choice }) => `${of}/${choice}`);
  return { heading: node, stance: [node, matters, breached, ...later].join(' ') };
}

function losses(
  { newer, prospects }: Reading,
  earned: Carried,
  before: Prospect | undefined,
  run: Run,
): Pick<Outcome, 'criteriaLost' | 'shut'> {
  const lost = Object.entries(earned).filter(([id, of]) => of.earned > 0 && !(id in newer.criteria));
  const after = before && (before.pass || before.success) ? prospects?.of(run) : undefined;
  return { criteriaLost: lost.map(([id]) => id), shut: before && after ? shutBetween(before, after) : null };
}

function shutBetween(before: Prospect, after: Prospect): Outcome['shut'] {
  if (before.pass && !after.pass) return 'pass';
  return before.success && !after.success ? 'success' : null;
}

/** What reading one attempt back costs besides playing it, in steps of the machine; measured. */
function readingCosts({ answers }: Attempt, { attempt }: Landing): number {
  // Evidence is gathered along the log, and what lies ahead is looked for in what is beyond.
  return 8 + (answers.length + (attempt.ahead?.length ?? 0)) / 4;
}

function kindOf({ lost, attempt }: Landing, at: Place, there: boolean, asked: number): LandingKind {
  if (there) return lost.length > 0 || attempt.ahead ? 'without' : 'stays';
  if (asked > 0) return 'asked';
  const none = attempt.answers.length === 0 && !attempt.ahead;
  return none && at.kind !== 'brief' && lost.length > 0 ? 'again' : 'moved';
}

/** Decisions there still are whose answer is not part of the log any more, nor lies ahead. */
function answeredAgain(nodes: Names, newer: Story, { answers }: Attempt, { attempt }: Landing): number {
  const held = new Set([...attempt.answers, ...(attempt.ahead ?? [])].map(({ node }) => node));
  const given = new Set(answers.flatMap(({ node }) => nodes.get(node) ?? []));
  return [...given].filter((node) => !held.has(node) && isDecision(newer.nodes[node]!)).length;
}
