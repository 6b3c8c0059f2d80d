import { StrictLms } from '../../fixtures/strict-lms/strict-lms.ts';
import type { Searchable } from '../../../src/tracking/scorm/find-api.ts';
import type { ScormCall } from '../kinds/kind.ts';
import { kindOf } from '../kinds/all.ts';
import type { Caller } from './caller.ts';
import type { ScormLms } from './scorm-lms.ts';

const calls = ['initialize', 'terminate', 'get', 'set', 'commit'] as const;

/** After which calls an LMS writes down what it was told. */
const takesAfter = { set: ['set', 'commit', 'terminate'], commit: ['commit', 'terminate'], finish: ['terminate'] };

/** The LMS's page in one window of the learner. The content in it may be loaded more than once. */
export class ScormDesk {
  readonly #lms: ScormLms;
  #engine!: StrictLms;
  /** What the engine began with, what was set since, and of that what is not written down. */
  #found!: ReadonlyMap<string, string>;
  #set!: Map<string, string>;
  #unwritten!: Map<string, string>;
  /** The API there is; one of before throws. */
  #api = {};
  /** How often it is looked for in vain. */
  #looks = 0;

  constructor(lms: ScormLms) {
    this.#lms = lms;
    this.#begin();
  }

  /** The window of a page in it. */
  windowFor(caller: Caller): Searchable {
    const name = this.#lms.dialect.api;
    let shown: { readonly api: object; readonly to: object } | undefined;
    const get = () => {
      if (this.#looks > 0) return void (this.#looks -= 1);
      if (shown?.api !== this.#api) shown = { api: this.#api, to: this.#apiFor(caller, this.#api) };
      return shown.to;
    };
    return Object.defineProperty({}, name, { get });
  }

  #begin(): void {
    const { world, dialect } = this.#lms;
    const stored = this.#lms.left();
    this.#found = new Map(Object.entries(stored));
    this.#set = new Map();
    this.#unwritten = new Map();
    this.#engine = new StrictLms({
      version: dialect.version,
      stored,
      lacks: world.plan.nature.lacks,
      // What falls is seen where it is written down.
      mayFall: true,
      onViolation: ({ what }) => {
        // Who is not told that the session is over breaks its rules without fault.
        if (!/: the session is |not committed before the end/.test(what)) world.demand('lawful', false, () => what);
      },
    });
  }

  /** All there was in memory is gone. The API is to be had after some looks; after an odd number in another object. */
  #restart(looks: number): void {
    this.#begin();
    this.#looks = looks > 1 ? looks : 0;
    if (looks % 2 === 1) this.#api = {};
  }

  #apiFor(caller: Caller, api: object): Readonly<Record<string, unknown>> {
    const { dialect, world } = this.#lms;
    /** What the last call ended with, where a fault says otherwise than the engine. */
    const told: { error?: number } = {};
    const alive = () => {
      if (caller.dead) throw new Error('the page is gone');
      if (api !== this.#api) throw new Error('this API is no more');
    };
    const made = calls.map((call) => [
      dialect.calls[call],
      (element = '', value = '') => {
        alive();
        delete told.error;
        const answer = this.#answered(caller, { call, element, value }, told);
        world.tell(() => `${caller.name} ${call} ${element} ${short(value)} → ${String(answer)} ${told.error ?? ''}`);
        return answer;
      },
    ]);
    const lastError = () => {
      alive();
      return String(told.error ?? this.#engine.lastError());
    };
    return { ...Object.fromEntries(made), [dialect.calls.lastError]: lastError };
  }

  /** Has a call done, or whatever a fault makes of it. */
  #answered(caller: Caller, made: ScormCall, told: { error?: number }): unknown {
    const { world, dialect } = this.#lms;
    const no = (error: number) => {
      told.error = error;
      return made.call === 'get' ? '' : 'false';
    };
    const does = (value = made.value) => {
      const answer = this.#done(made.call, made.element, value);
      return answer === 'true' && made.call !== 'get' ? this.#yes(told) : answer;
    };
    const fault = caller.meets();
    const { scorm: meddle, concerns, once } = fault ? kindOf(fault.kind) : {};
    if (!fault || !meddle || (once && !fault.first) || concerns?.(made, fault.how) === false) return does();
    world.meets(fault.kind);
    world.tell(() => `${caller.name} meets ${fault.kind}, way ${fault.how}`);
    return meddle(made, {
      version: dialect.version,
      how: fault.how,
      does,
      isDone: () => this.#engine.lastError() === '0',
      no,
      yes: () => this.#yes(told),
      kill: () => caller.kill(),
      block: (seconds) => world.block(seconds),
      restart: (looks) => this.#restart(looks),
    });
  }

  #done(call: ScormCall['call'], element: string, value: string): string {
    const { nature } = this.#lms.world.plan;
    if (call === 'initialize' && this.#engine.terminated && nature.opensAgain) this.#begin();
    const engine = this.#engine;
    if (call === 'get') return engine.get(element);
    const answer = call === 'set' ? engine.set(element, value) : engine[call]('');
    if (answer !== 'true') return answer;
    if (call === 'set') for (const one of [this.#set, this.#unwritten]) one.set(element, value);
    if (!takesAfter[nature.takes].includes(call)) return answer;
    this.#lms.write(new Map([...this.#found, ...this.#set]), this.#unwritten);
    this.#unwritten.clear();
    return answer;
  }

  /** As this LMS says that something was done. */
  #yes(told: { error?: number }): unknown {
    const { yes } = this.#lms.world.plan.nature;
    if (yes === 'false with error 0') told.error = 0;
    return { true: 'true', 1: 1, True: 'True', nothing: undefined, 'false with error 0': 'false' }[yes];
  }
}

function short(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}… (${value.length})` : value;
}
