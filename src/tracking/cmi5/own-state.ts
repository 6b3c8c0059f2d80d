import type { ReportedStanding, Success } from '../record/record.ts';
import { nothingTold } from './drafts.ts';
import type { Told } from './drafts.ts';
import type { Draft, Verb } from './statement.ts';
import { verbs } from './statement.ts';

/** The state document of ours, beside the one of the LMS. */
export const ownStateId = 'dewis';

/** The longest document that is kept, in bytes: some stores take no more. */
export const roomInStore = 200_000;

/** What this activity keeps in the store for its next session. */
export interface OwnState {
  /** The session that wrote it. */
  readonly session: string;
  /** The session whose document this one began with; "" where there was none. */
  readonly after: string;
  /** Grows with every change: tells which of two of one session is the later. */
  readonly version: number;
  /** For `decodeCourse`. */
  readonly state: string;
  readonly location: string;
  /** What the LMS was told of the learner's standing. */
  readonly before: ReportedStanding;
  readonly told: Told;
  /** What was to be said and is not known to have arrived, in order. */
  readonly queue: readonly Draft[];
}

export const nothingKept: OwnState = {
  session: '',
  after: '',
  version: 0,
  state: '',
  location: '',
  before: { progress: 0, completed: false, success: 'unknown' },
  told: nothingTold,
  queue: [],
};

/** Of the session it was meant for: in another one it would be wrong. */
const ofItsSession: ReadonlySet<Verb> = new Set(['initialized', 'terminated', 'failed']);

/** More than any course can have waiting; what is longer is not ours. */
const mostWaiting = 500;

/** Reads a document of ours; `undefined` where it is none. Parts of it that make no sense are as if they were not there. */
export function ownStateIn(text: string): OwnState | undefined {
  const found = objectIn(text);
  if (found?.['format'] !== 1) return undefined;
  const { before, told, queue } = found;
  return {
    session: word(found['session']),
    after: word(found['after']),
    version: Number.isSafeInteger(found['version']) ? (found['version'] as number) : 0,
    state: word(found['state']),
    location: word(found['location']),
    before: standingIn(isObject(before) ? before : {}),
    told: toldIn(isObject(told) ? told : {}),
    queue: Array.isArray(queue) ? queue.slice(0, mostWaiting).filter(isDraft) : [],
  };
}

/** How long a text is as it is sent. */
export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The document, of about `room` bytes at most: its queue is shortened to that. */
export function written(own: OwnState, room: number): string {
  const document = (queue: readonly Draft[]) => JSON.stringify({ format: 1, ...own, queue });
  const fits = (queue: readonly Draft[]) => bytesIn(document(queue)) <= room;
  return document(fits(own.queue) ? own.queue : shortened(own.queue, fits));
}

/**
 * A queue without the words of its decisions, and where that is not enough without the answers that were given last:
 * verdicts and the end of the session are short, and stay.
 */
export function shortened(queue: readonly Draft[], fits: (queue: readonly Draft[]) => boolean): readonly Draft[] {
  const lean = queue.map((draft) => (draft.activity ? { ...draft, activity: { id: draft.activity.id } } : draft));
  const said = lean.filter(({ verb }) => verb === 'answered' || verb === 'scored');
  const without = (count: number) => {
    const left = new Set(said.slice(said.length - count));
    return lean.filter((draft) => !left.has(draft));
  };
  let [least, most] = [0, said.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (fits(without(middle))) most = middle;
    else least = middle + 1;
  }
  return without(least);
}

/** What another session left, for this one: what only that session could have said is forgotten. */
export function takenOver(own: OwnState): OwnState {
  const { queue, told } = own;
  const failing = queue.some(({ verb }) => verb === 'failed');
  return {
    ...own,
    told: failing ? { ...told, failed: '' } : told,
    queue: queue.filter(({ verb }) => !ofItsSession.has(verb)).map((draft) => ({ ...draft, late: true })),
  };
}

function standingIn({ progress, completed, success, score }: Readonly<Record<string, unknown>>): ReportedStanding {
  const successes: readonly unknown[] = ['unknown', 'passed', 'failed'] satisfies readonly Success[];
  return {
    progress: isFraction(progress) ? progress : 0,
    completed: completed === true,
    success: successes.includes(success) ? (success as Success) : 'unknown',
    ...(isFraction(score) && { score }),
  };
}

function toldIn({ completed, passed, failed, standing }: Readonly<Record<string, unknown>>): Told {
  return { completed: completed === true, passed: passed === true, failed: word(failed), standing: word(standing) };
}

function isDraft(value: unknown): value is Draft {
  if (!isObject(value)) return false;
  const { id, verb, at, lasted, activity, result, criteria } = value;
  return (
    typeof id === 'string' &&
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) &&
    typeof verb === 'string' &&
    Object.hasOwn(verbs, verb) &&
    typeof at === 'string' &&
    !Number.isNaN(Date.parse(at)) &&
    (lasted === undefined || (typeof lasted === 'number' && lasted >= 0)) &&
    (activity === undefined || (isObject(activity) && typeof activity['id'] === 'string')) &&
    (result === undefined || isObject(result)) &&
    (criteria === undefined || (Array.isArray(criteria) && criteria.every((one) => typeof one === 'string')))
  );
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

// Longer than any of ours, so that nothing endless goes on from here.
function word(value: unknown): string {
  return typeof value === 'string' && value.length <= 8192 ? value : '';
}
