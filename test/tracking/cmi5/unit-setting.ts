import '../../fixtures/xapi-store/browser-like.ts';
import { afterEach, expect, vi } from 'vitest';
import { Reporter } from '../../../src/tracking/session/reporter.ts';
import { openUnit } from '../../../src/tracking/cmi5/cmi5.ts';
import type { Session } from '../../../src/tracking/session/session.ts';
import type { LaunchTerms } from '../../fixtures/xapi-store/launches.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { Learner } from '../learner.ts';
import { smallDiner } from '../../fixtures/small-story.ts';
import { ManualClock } from '../manual-clock.ts';

/** A tab of a browser: what it stores, and where it was sent. */
export class BrowserTab {
  readonly items = new Map<string, string>();
  readonly visited: string[] = [];
  readonly navigation = new EventTarget();
  address = '';

  get sessionStorage(): Pick<Storage, 'getItem' | 'setItem'> {
    return {
      getItem: (key) => this.items.get(key) ?? null,
      setItem: (key, value) => void this.items.set(key, value),
    };
  }

  get location(): Pick<Location, 'href' | 'assign'> {
    return { href: this.address, assign: (address) => void this.visited.push(String(address)) };
  }
}

/** A store, a tab, and a clock that goes on where something waits for it. */
export class UnitSetting {
  readonly store: XapiStore;
  /** Of the page there is: for one that is gone no time goes by. */
  clock = new ManualClock();
  tab = new BrowserTab();

  constructor(store: XapiStore = new XapiStore()) {
    this.store = store;
    // What a store found in a property's earlier run has failed that run.
    opened.add(store);
  }

  /** The LMS launches the unit in the tab there is. */
  launch(terms: LaunchTerms = {}, order: { readonly reversed?: boolean } = {}): Promise<Session | null> {
    this.tab.address = `https://content.example/index.html${this.store.launch(terms, order)}`;
    return this.load();
  }

  /** The page is loaded, or loaded anew. */
  async load(): Promise<Session | null> {
    this.clock = new ManualClock();
    // What is told to whoever looks into the page.
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('fetch', this.store.fetch);
    vi.stubGlobal('sessionStorage', this.tab.sessionStorage);
    const session = openUnit({
      window: { location: this.tab.location, navigation: this.tab.navigation },
      clock: this.clock,
    });
    const opened = new AbortController();
    void session.finally(() => opened.abort());
    for (let turns = 0; !opened.signal.aborted && turns < 300; turns += 1) {
      await turn();
      if (turns > 20) this.clock.pass(1);
    }
    return session;
  }

  /** As `launch`, and who reports in the session; all that goes on by itself is done. */
  async begin(terms: LaunchTerms = {}): Promise<Visit> {
    return this.visit(await this.launch(terms));
  }

  async visit(session: Session | null): Promise<Visit> {
    if (!session) throw new Error('the unit was not opened');
    const reporter = new Reporter(session, { clock: this.clock, chance: () => 0.5 });
    await this.settle();
    return { session, reporter };
  }

  /** Waits until nothing goes on by itself any more. */
  async settle(): Promise<void> {
    for (let turns = 0; turns < 30; turns += 1) await turn();
  }

  /** Lets time go by until all is with the store, as after an outage. */
  async untilSaved({ reporter }: Visit): Promise<void> {
    for (let turns = 0; turns < 100; turns += 1) {
      await this.settle();
      if (reporter.state === 'saved') return;
      this.clock.pass(10);
    }
    expect(reporter.state).toBe('saved');
  }

  /** Plays the small diner to its end, told step by step. */
  async play(
    { reporter }: Visit,
    route: readonly string[],
    learner: Learner = new Learner([smallDiner]),
  ): Promise<Learner> {
    learner.begin();
    for (const choice of route) {
      learner.untilChoice();
      learner.choose(choice);
      reporter.report(learner.record());
      await this.settle();
    }
    learner.untilChoice();
    reporter.report(learner.record());
    await this.settle();
    return learner;
  }

  async leave({ reporter }: Visit): Promise<void> {
    reporter.leave();
    await this.settle();
  }
}

export interface Visit {
  readonly session: Session;
  readonly reporter: Reporter;
}

const opened = new Set<XapiStore>();

/** Stores of which a test wants violations. */
export function forgive(store: XapiStore): void {
  opened.delete(store);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const stores = [...opened];
  opened.clear();
  expect(stores.flatMap(({ violations }) => violations)).toEqual([]);
});

function turn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
