import { encodeCourse } from '../../../src/core/course/codec.ts';
import type { PackageConfig } from '../../../src/core/course/package-config.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { laterWords } from '../../../src/i18n/words-later.ts';
import type { PlayerRequest } from '../../../src/player/requests.ts';
import { PlayerStore } from '../../../src/player/state/store.ts';
import { keepLater } from '../../../src/sco/keeper.ts';
import { beginningOf } from '../../../src/sco/launch.ts';
import { progressIn } from '../../../src/sco/progress.ts';
import { Recorder } from '../../../src/sco/recorder.ts';
import { restore } from '../../../src/sco/restore.ts';
import type { Clock } from '../../../src/tracking/session/clock.ts';
import { followPage } from '../../../src/tracking/session/page-life.ts';
import type { Session } from '../../../src/tracking/session/session.ts';
import type { SmallScenario } from '../../fixtures/small-story.ts';
import type { Caller } from './caller.ts';
import { Channel } from './channel.ts';
import type { World } from './world.ts';
import { turn } from './world.ts';

/** What a page is loaded with. */
export interface Loading {
  readonly world: World;
  readonly caller: Caller;
  readonly config: PackageConfig;
  readonly scenarios: readonly SmallScenario[];
  /** The query of its address. */
  readonly search: string;
  /** Opens the session with the LMS, as the package's own format has it. */
  readonly open: (clock: Clock) => Promise<Session | null>;
  /** Told of the player, and of every other one that takes its place. */
  readonly showed: (page: Page) => void;
}

/**
 * A page of a package without its elements: what `src/sco/main.ts` and `play.ts` put together, on a clock of the run. One
 * that is dead is never called back again.
 */
export class Page {
  readonly caller: Caller;
  readonly session: Session | null;
  readonly #loading: Loading;
  readonly #window: PageEvents;
  readonly #clock: Clock;
  #store!: PlayerStore;

  private constructor(loading: Loading, session: Session | null, clock: Clock) {
    this.caller = loading.caller;
    this.session = session;
    this.#loading = loading;
    this.#clock = clock;
    this.#window = new PageEvents(loading);
  }

  static async load(loading: Loading): Promise<Page | null> {
    const { world, caller } = loading;
    const clock: Clock = {
      now: () => world.clock.now(),
      after: (milliseconds, does) =>
        world.clock.after(milliseconds, () => caller.dead || world.running.run(caller, does)),
    };
    return world.running.run(caller, () => Page.#opened(loading, clock));
  }

  static async #opened(loading: Loading, clock: Clock): Promise<Page | null> {
    const { world, caller } = loading;
    const opening: { session?: Session | null } = {};
    void loading.open(clock).then((opened) => (opening.session = opened));
    // It may be tried for a while. A page that is gone waits for ever.
    for (let tries = 0; opening.session === undefined && !caller.dead && tries < 400; tries += 1) {
      await turn();
      if (opening.session === undefined) world.clock.pass(0.25);
    }
    const { session } = opening;
    if (session === undefined || caller.dead) return null;
    const page = new Page(loading, session, clock);
    if (session) followPage(session, page.#window);
    await page.#play(session?.launch.state ?? '');
    return page;
  }

  async #play(state: string): Promise<void> {
    const { session } = this;
    const { world, config, scenarios, showed } = this.#loading;
    const opened = { config, launch: session?.launch ?? null, query: '', state };
    const source = {
      story: async (id: string) => called(scenarios, id).story,
      texts: async (id: string, language: 'cy' | 'en') => called(scenarios, id).texts[language],
      art: () => null,
    };
    const { restored } = await restore(opened, source, { until: (make) => make() });
    const { course, settings } = beginningOf(opened, restored);
    const stories = scenarios.map(({ story }) => story);
    const store = new PlayerStore({
      ...settings,
      source,
      stories,
      later: async () => laterWords,
      clock: () => world.now(),
      random: () => world.random.below(1_000_000) / 1_000_000,
    });
    const means = { clock: this.#clock, network: this.#window, chance: () => 0.5 };
    const progress = (attempt: Attempt) => progressIn(store, attempt);
    const renew = (held: string) => void this.#play(held);
    // As `keeperOf`, but for what it does to a browser's own window.
    if (session?.recording)
      keepLater({
        store,
        means,
        resumed: restored !== null,
        bring: async () => new Recorder({ store, session, means, course, progress, renew, stories, lms: config.lms }),
      });
    this.#store = store;
    showed(this);
    await turn();
  }

  /** The player on it. */
  get store(): PlayerStore {
    return this.#store;
  }

  /** Everything it has, as one string. */
  get state(): string {
    const { attempts, language } = this.store.state;
    return encodeCourse(this.store.library.stories, { attempts, language });
  }

  /** Whether it asked to be loaded anew. */
  get wantsReload(): boolean {
    return this.#window.wantsReload;
  }

  /** Somebody presses a button on it. */
  ask(request: PlayerRequest): void {
    this.#does(() => this.#store.handle(request));
  }

  hide(): void {
    this.#does(() => this.#window.turn('hidden'));
  }

  show(): void {
    this.#does(() => this.#window.turn('visible'));
  }

  online(): void {
    this.#does(() => this.#window.dispatchEvent(new Event('online')));
  }

  /** It goes away, be it into the browser's cache. */
  away(): void {
    this.hide();
    this.#does(() => this.#window.dispatchEvent(new Event('pagehide')));
  }

  /** It is brought back from there. */
  back(): void {
    this.#does(() => this.#window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
    this.show();
  }

  #does(what: () => unknown): void {
    this.#loading.world.running.run(this.caller, what);
  }
}

/** What happens to a browser's page. */
class PageEvents extends EventTarget {
  readonly document: EventTarget & { visibilityState: DocumentVisibilityState } = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as const,
  });
  wantsReload = false;
  readonly location: Pick<Location, 'pathname' | 'search' | 'reload'>;
  readonly performance: Pick<Performance, 'timeOrigin' | 'now'>;
  readonly BroadcastChannel: new (name: string) => Channel;

  constructor({ world, caller, search }: Loading) {
    super();
    this.location = { pathname: '/course', search, reload: () => void (this.wantsReload = true) };
    const timeOrigin = world.now();
    this.performance = { timeOrigin, now: () => world.now() - timeOrigin };
    this.BroadcastChannel = class extends Channel {
      constructor(name: string) {
        super(name, world.channels, caller);
      }
    };
  }

  turn(to: DocumentVisibilityState): void {
    if (this.document.visibilityState === to) return;
    this.document.visibilityState = to;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
}

function called(scenarios: readonly SmallScenario[], id: string): SmallScenario {
  return scenarios.find(({ story }) => story.id === id)!;
}
