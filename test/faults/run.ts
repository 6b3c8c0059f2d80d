import { keeps } from '../../src/core/course/course.ts';
import type { PackageConfig } from '../../src/core/course/package-config.ts';
import type { SmallScenario } from '../fixtures/small-story.ts';
import { Witness } from './demands/witness.ts';
import { coursesToPlay } from './plan/courses.ts';
import type { Act, Plan, Visit } from './plan/plan.ts';
import { Caller } from './world/caller.ts';
import type { Desk, Host } from './world/host.ts';
import { hostOf } from './world/host-of.ts';
import { finish, step } from './world/learner.ts';
import { Page } from './world/page.ts';
import { turn, World } from './world/world.ts';

/** What became of a run. */
export interface Outcome {
  /** What was demanded and not so; nothing where all was well. */
  readonly failures: readonly string[];
  /** How often each kind of fault made a difference. */
  readonly met: World['met'];
  readonly calls: number;
  readonly visits: number;
  readonly journal: readonly string[];
}

/** Plays a plan. Deterministic: the same plan has the same outcome. */
export async function played(plan: Plan, telling = false): Promise<Outcome> {
  const world = new World(plan, telling);
  const run = new Run(world);
  try {
    await run.play();
  } catch (cause) {
    world.demand('quiet', false, () => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
  } finally {
    await world.end();
  }
  const { failures, met, calls, journal } = world;
  return { failures, met, calls, visits: plan.visits.length, journal };
}

/** A window: the LMS's page in it, and the content that is loaded there. */
interface Tab {
  readonly desk: Desk;
  /** `null` where it died before it was there. */
  page: Page | null;
}

class Run {
  readonly #world: World;
  readonly #host: Host;
  readonly #scenarios: readonly SmallScenario[];
  readonly #config: PackageConfig;
  readonly #witness: Witness;
  /** Windows that live on, the newest last. */
  readonly #staying: Tab[] = [];
  /** Whose content was lost, and is loaded anew. */
  #left: Desk | undefined;
  #loaded = 0;

  constructor(world: World) {
    const { course } = world.plan;
    this.#world = world;
    this.#host = hostOf(world);
    this.#scenarios = coursesToPlay.get(course.played)!;
    this.#config = configOf(world.plan, this.#scenarios);
    this.#witness = new Witness({
      world,
      host: this.#host,
      stories: this.#scenarios.map(({ story }) => story),
      ...judgedBy(world.plan, this.#config),
    });
  }

  async play(): Promise<void> {
    for (const [index, visit] of this.#world.plan.visits.entries()) await this.#visit(visit, index + 1);
  }

  async #visit(visit: Visit, number: number): Promise<void> {
    const world = this.#world;
    world.tell(() => `visit ${number}, to end by ${visit.calm ? 'finishing' : visit.ends}`);
    const desk = (visit.calm ? undefined : this.#left) ?? this.#host.launch();
    const tab: Tab = { desk, page: await this.#load(desk, visit.faults) };
    for (const act of visit.acts) {
      await this.#pass(act.after);
      await this.#loadAnew(tab);
      if (!tab.page || tab.page.caller.dead) break;
      await this.#act(tab, act);
      this.#hear(tab);
    }
    if (visit.calm) return this.#finish(tab);
    await this.#end(tab, visit.ends);
  }

  async #load(desk: Desk, faults: Visit['faults']): Promise<Page | null> {
    const world = this.#world;
    const caller = new Caller(`page ${(this.#loaded += 1)}`, world, faults, desk.storage);
    world.callers.push(caller);
    const page = await Page.load({
      world,
      caller,
      config: this.#config,
      scenarios: this.#scenarios,
      search: desk.search,
      open: desk.opener(caller),
      showed: (shown) => this.#witness.watch(shown),
    });
    world.tell(
      () => `${caller.name}: ${page ? [page.store.state.recording, ...page.store.state.notices].join(', ') : 'gone'}`,
    );
    return page;
  }

  /** What asked for it is loaded anew, here and in the windows that live on. */
  async #loadAnew(tab: Tab): Promise<void> {
    for (const one of [...this.#staying, tab])
      if (one.page?.wantsReload && !one.page.caller.dead) {
        this.#world.tell(() => `${one.page!.caller.name} loads anew`);
        one.page.caller.end();
        one.page = await this.#load(one.desk, []);
      }
  }

  async #act(tab: Tab, { do: deed, pick }: Act): Promise<void> {
    const world = this.#world;
    const page = tab.page!;
    world.tell(() => `${page.caller.name} ${deed} ${pick} on ${page.store.state.screen}, ${page.store.state.saving}`);
    switch (deed) {
      case 'step':
        return step(page, pick);
      case 'elsewhere': {
        const other = this.#staying.at(-1)?.page;
        if (!other || other.caller.dead) break;
        world.elsewhere();
        await step(other, pick);
        break;
      }
      case 'menu':
        page.ask({ ask: 'menu' });
        break;
      case 'save':
        // It is offered only to whoever leaves.
        if (page.store.state.screen === 'leaving') page.ask({ ask: 'save' });
        break;
      case 'language':
        page.ask({ ask: 'language', language: pick % 2 === 0 ? 'cy' : 'en' });
        break;
      case 'hide':
      case 'show':
      case 'online':
        page[deed]();
        break;
      case 'wait':
        await this.#pass(60 * pick);
        break;
      case 'away':
        world.count('away');
        page.away();
        await turn();
        page.back();
        break;
    }
    await turn();
  }

  async #finish(tab: Tab): Promise<void> {
    const { random } = this.#world;
    await this.#loadAnew(tab);
    const wait = async () => {
      this.#hear(tab);
      await this.#pass(3);
      await this.#loadAnew(tab);
    };
    await finish(
      () => tab.page,
      (below) => random.below(below),
      wait,
    );
    await this.#pass(60);
    this.#hear(tab);
    this.#witness.end(tab.page);
  }

  async #end(tab: Tab, ends: Visit['ends']): Promise<void> {
    const world = this.#world;
    const { desk } = tab;
    // Content that is loaded anew finds the LMS's page as it was.
    this.#left = ends === 'reload' ? desk : undefined;
    await this.#loadAnew(tab);
    const { page } = tab;
    if (page && !page.caller.dead) {
      world.tell(() => `${page.caller.name} ends by ${ends}`);
      if (ends === 'leave') page.ask({ ask: 'leave' });
      if (ends === 'close') page.away();
      await this.#pass(2);
      this.#hear(tab);
      if (ends === 'stays') this.#staying.push(tab);
      else page.caller.end();
      if (ends === 'kill' || ends === 'reload' || ends === 'stays') world.count(ends);
    }
    await this.#pass(60);
  }

  async #pass(seconds: number): Promise<void> {
    this.#world.clock.pass(seconds);
    await turn();
    await turn();
  }

  #hear(tab: Tab): void {
    for (const { page } of [...this.#staying, tab]) if (page) this.#witness.hear(page);
  }
}

function configOf({ version, course }: Plan, scenarios: readonly SmallScenario[]): PackageConfig {
  const text = { cy: 'c', en: 'c' };
  const entry = { title: text, summary: text, minutes: 1, criteria: 3, revision: '', first: { place: 'here' } };
  const ids = scenarios.map(({ story }) => story.id);
  return {
    format: version === '2004' ? '2004-3' : version,
    course: { id: 'course', scenarios: ids.map((id) => ({ id, weight: 1 })), mark: 0.7, keep: course.keep },
    title: text,
    lms: { ...course.lms, masteryScore: false, language: 'ask' },
    scenarios: ids.map((id) => ({ id, ...entry })),
  };
}

/** The course and its settings with what the LMS asks for in their place. */
function judgedBy({ version, course: { launchData, mark } }: Plan, { course, lms }: PackageConfig) {
  const [name, value] = launchData.split('=');
  const keep = keeps.find((one) => name === 'keep' && one === value) ?? course.keep;
  const own = mark === undefined ? course.mark : version === '1.2' ? mark / 100 : mark;
  return {
    course: { ...course, keep, mark: own },
    lms: {
      ...lms,
      ...(name === 'failed' && { failed: 'incomplete' as const }),
      ...(name === 'interactions' && { interactions: false }),
    },
  };
}
