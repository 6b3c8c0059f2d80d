// First, since the library of cmi5 looks for a window as soon as it is loaded.
import '../../fixtures/xapi-store/browser-like.ts';
import { openUnit } from '../../../src/tracking/cmi5/cmi5.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import type { Fault } from '../../fixtures/xapi-store/xapi-store.ts';
import type { StoreTrouble } from '../kinds/kind.ts';
import { kindOf } from '../kinds/all.ts';
import type { Caller } from './caller.ts';
import { cmi5Held } from './cmi5-held.ts';
import type { Desk, Held, HeldAnswer, Host } from './host.ts';
import type { World } from './world.ts';

/** Whoever waits for a page that is gone waits for ever. */
const never = () => new Promise<never>(() => {});

/** An LMS of cmi5 with its xAPI store. */
export class Cmi5Host implements Host {
  readonly #world: World;
  readonly #store: XapiStore;
  /** Who calls in each session, by its id. */
  readonly #callers = new Map<string, Caller>();
  #told = () => {};

  constructor(world: World) {
    this.#world = world;
    this.#store = new XapiStore({ etags: world.plan.nature.etags });
    const kept = () => world.running.getStore()?.storage;
    world.lend('sessionStorage', {
      getItem: (key: string) => kept()?.get(key) ?? null,
      setItem: (key: string, value: string) => kept()?.set(key, value),
      removeItem: (key: string) => kept()?.delete(key),
    });
    world.lend('fetch', (address: string | URL, init?: RequestInit) => this.#fetch(String(address), init));
  }

  get held(): Held {
    return cmi5Held(this.#store);
  }

  named(scenario: string, node: string, choice: string): Required<HeldAnswer> {
    return { decision: `urn:dewis:${scenario}:${node}`, choice };
  }

  follow(told: () => void): void {
    this.#told = told;
  }

  launch(): Desk {
    const { mark, launchData } = this.#world.plan.course;
    const query = this.#store.launch({
      ...(mark !== undefined && { masteryScore: mark }),
      ...(launchData && { launchParameters: launchData }),
    });
    const session = this.#store.sessions.at(-1)!;
    const window = { location: { href: `https://content.example/index.html${query}`, assign: () => {} } };
    return {
      storage: new Map(),
      search: query,
      opener: (caller) => (clock) => {
        this.#callers.set(session.id, caller);
        return openUnit({ window, clock });
      },
    };
  }

  async #fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const authorization = new Headers(init.headers).get('Authorization');
    const asked = new URL(address).searchParams.get('session');
    const session = this.#store.sessions.find(({ id, token }) => id === asked || authorization === `Basic ${token}`);
    const caller = session && this.#callers.get(session.id);
    if (!caller || caller.dead) return never();
    const trouble = this.#troubleOf(caller, bodyOf(init).includes('/verbs/answered"'));
    const name = `${caller.name} ${init.method ?? 'GET'} ${address.replace(/^.*\/(xapi\/)?/, '').replace(/\?.*(stateId=\w+).*|\?.*/, ' $1')}`;
    if (caller.dead) return never();
    const { after, late, fault } = madeOf(trouble);
    this.#store.fault = () => fault;
    const violations = this.#store.violations.length;
    const answer = await this.#store.fetch(address, init).catch((cause: Error) => cause);
    // Where no answer came nobody knows whether it was given out.
    for (const what of this.#store.violations.slice(violations))
      this.#world.demand('lawful', what === 'the token was asked for twice', () => what);
    this.#world.tell(
      () => `${name} → ${answer instanceof Error ? answer.message : answer.status} ${bodyOf(init).slice(0, 90)}`,
    );
    this.#told();
    if (after) caller.end();
    if (late > 0) await new Promise<void>((resume) => this.#world.clock.after(late * 1000, resume));
    if (caller.dead) return never();
    if (answer instanceof Error) throw answer;
    return answer;
  }

  #troubleOf(caller: Caller, isAnswer: boolean): StoreTrouble {
    const met = caller.meets();
    const { store: meddle } = met ? kindOf(met.kind) : {};
    if (!met || !meddle) return undefined;
    const trouble = (() => {
      try {
        return meddle({ how: met.how, isAnswer, kill: () => caller.kill() });
      } catch {
        return undefined;
      }
    })();
    if (trouble === undefined && !caller.dead) return undefined;
    this.#world.meets(met.kind);
    this.#world.tell(() => `${caller.name} meets ${met.kind}, way ${met.how}`);
    return trouble;
  }
}

function madeOf(trouble: StoreTrouble): { after: boolean; late: number; fault: Fault | undefined } {
  if (trouble === 'killed after') return { after: true, late: 0, fault: undefined };
  if (typeof trouble === 'object') return { after: false, late: trouble.late, fault: undefined };
  return { after: false, late: 0, fault: trouble };
}

function bodyOf({ body }: RequestInit): string {
  return typeof body === 'string' ? body : '';
}
