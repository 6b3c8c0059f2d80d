import { AsyncLocalStorage } from 'node:async_hooks';
import type { Random } from '../../mutation/random.ts';
import { randomOf } from '../../mutation/random.ts';
import { ManualClock } from '../../tracking/manual-clock.ts';
import type { Surroundings } from './surroundings.ts';
import { kindOf } from '../kinds/all.ts';
import type { KindName } from '../kinds/all.ts';
import type { Demand } from '../demands/demand.ts';
import type { Caller } from './caller.ts';
import type { Channel } from './channel.ts';
import type { Plan } from '../plan/plan.ts';

/** When every run begins, in milliseconds since 1970: whole seconds, as attempts are told apart by. */
const beginning = 1_772_000_000_000;

/**
 * What a unit of cmi5 keeps and what it says are two requests: where one of them does not come through as the page goes
 * away, what was said last is of an attempt that is not kept, or the other way round.
 */
const ofTwoRequests: readonly Demand[] = ['lawful', 'final', 'rising', 'reported'];

const ofDeafWindows: readonly Demand[] = ['kept', 'rising', 'honest', 'final', 'once', 'reported'];
const unreadable: readonly KindName[] = ['unreadable', 'failing', 'throwing', 'restarting'];

/** What happens to pages, beside faults of their calls. */
export type Happening = 'kill' | 'away' | 'stays' | 'reload' | 'elsewhere';

/** What all pages and LMSs of one run have in common: time, chance, and what happened. */
export class World implements Surroundings {
  readonly plan: Plan;
  readonly clock = new ManualClock();
  /** For what pages leave to chance. */
  readonly random: Random = randomOf(4, 'pages');
  /** What happened, line by line; empty where nobody asked for it. */
  readonly journal: string[] = [];
  readonly failures: string[] = [];
  readonly met = new Map<KindName | Happening, number>();
  readonly lifted = new Set<Demand>();
  /** By which windows of one origin hear of one another. */
  readonly channels: Channel[] = [];
  readonly callers: Caller[] = [];
  /** Whose code is running. */
  readonly running = new AsyncLocalStorage<Caller>();
  readonly #telling: boolean;
  readonly #borrowed: (() => unknown)[] = [];
  calls = 0;

  constructor(plan: Plan, telling: boolean) {
    this.plan = plan;
    this.#telling = telling;
    const { now } = Date;
    Date.now = () => this.now();
    this.#borrowed.push(() => (Date.now = now));
    const said = (...parts: readonly unknown[]) => this.tell(() => parts.map(String).join(' '));
    this.lend('console', { ...console, warn: said, error: said });
    if (plan.nature.takes === 'finish') for (const demand of ['honest', 'reported'] as const) this.lifted.add(demand);
  }

  /** Puts something of the world in the place of the machine's own, until the world ends. */
  lend(name: string, thing: unknown): void {
    const own = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value: thing, configurable: true, writable: true });
    this.#borrowed.push(() =>
      own ? Object.defineProperty(globalThis, name, own) : Reflect.deleteProperty(globalThis, name),
    );
  }

  /** Nothing is done any more by whatever lived in it. */
  async end(): Promise<void> {
    for (const caller of this.callers) caller.end();
    for (let turns = 0; turns < 4; turns += 1) await turn();
    for (const giveBack of this.#borrowed) giveBack();
  }

  /** Milliseconds since 1970. */
  now(): number {
    return beginning + this.clock.now();
  }

  block(seconds: number): void {
    this.clock.block(seconds);
  }

  tell(line: () => string): void {
    if (this.#telling) this.journal.push(`${(this.clock.now() / 1000).toFixed(1).padStart(8)}  ${line()}`);
  }

  meets(kind: KindName): void {
    this.count(kind);
    for (const demand of kindOf(kind).lifts ?? []) this.lifted.add(demand);
    if (this.plan.version === 'cmi5') for (const demand of ofTwoRequests) this.lifted.add(demand);
  }

  count(what: KindName | Happening): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
    // By what name windows hear of one another is read at the LMS, and may be what could not be read.
    if (this.met.has('stays') && unreadable.some((one) => this.met.has(one)))
      for (const demand of ofDeafWindows) this.lifted.add(demand);
  }

  /**
   * A learner turns to a window of before. What the LMS's page in it holds is older, and may be written over what is newer:
   * the state is handed over, the list of answers cannot be.
   */
  elsewhere(): void {
    this.count('elsewhere');
    this.lifted.add('reported');
  }

  demand(demand: Demand, holds: boolean, what: () => string): void {
    if (holds || this.lifted.has(demand)) return;
    const failure = `${demand}: ${what()}`;
    this.failures.push(failure);
    this.tell(() => `FAILED ${failure}`);
  }
}

/** Lets everything be done that waits for nothing but its turn. */
export async function turn(): Promise<void> {
  await new Promise<void>((resume) => setImmediate(resume));
}
