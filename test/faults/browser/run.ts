import type { BrowserContext } from 'playwright-core';
import { decodeCourse } from '../../../src/core/course/codec.ts';
import { courseOf } from '../../../src/core/course/course.ts';
import type { Course, CourseAttempts } from '../../../src/core/course/course.ts';
import { attemptAlong } from '../../fixtures/played.ts';
import { ourScenarios } from '../../fixtures/scenarios.ts';
import { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { mark } from '../../e2e/harness/held.ts';
import { Play } from '../../e2e/harness/play.ts';
import { collectTrouble } from '../../e2e/harness/trouble.ts';
import { randomOf } from '../../mutation/random.ts';
import type { Random } from '../../mutation/random.ts';
import { accountOf, evidenceAccountOf } from '../demands/account.ts';
import type { Demand } from '../demands/demand.ts';
import { lostBetween } from '../demands/lost.ts';
import { isKind, kindOf } from '../kinds/all.ts';
import type { KindName } from '../kinds/all.ts';
import type { Counted } from '../figures.ts';
import { cmi5Held } from '../world/cmi5-held.ts';
import type { Held } from '../world/host.ts';
import { scormHeld } from '../world/scorm-held.ts';
import { browserPlan } from './draw.ts';
import type { BrowserPlan, BrowserVisit } from './draw.ts';
import { isCalledSaved, leave, press } from './learner.ts';
import type { Choose } from './learner.ts';
import type { Told } from './lms-page.ts';
import type { Stage } from './stage.ts';
import { nearestChoices } from './nearest.ts';
import { troubleStore } from './trouble-store.ts';

/** The outcome of a run in a browser. */
export interface BrowserOutcome extends Counted {
  readonly run: number;
  readonly failures: readonly string[];
  readonly journal: readonly string[];
}

/** Plays a numbered run over a built zip. */
export async function browserRun(stage: Stage, seed: number, run: number): Promise<BrowserOutcome> {
  const plan = browserPlan(seed, run);
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(5_000);
  const played = new BrowserRun(stage, context, plan, run, randomOf(seed, `learner in a browser ${run}`));
  try {
    await played.play();
  } catch (cause) {
    played.failures.push(`quiet: ${String((cause as Error).stack)}`);
  } finally {
    await context.close();
    stage.stores.delete(run);
  }
  const { failures, journal, met, calls } = played;
  const { version } = plan.lms;
  return { run, version, failures, journal, met, calls, visits: plan.visits.length + 1, failed: failures.length > 0 };
}

class BrowserRun {
  readonly failures: string[] = [];
  readonly journal: string[] = [];
  readonly met = new Map<string, number>();
  calls = 0;
  readonly #stage: Stage;
  readonly #context: BrowserContext;
  readonly #plan: BrowserPlan;
  readonly #random: Random;
  readonly #trouble: readonly string[];
  readonly #scenario: (typeof ourScenarios)[number];
  readonly #nearest: ReadonlyMap<string, string>;
  readonly #course: Course;
  readonly #store: XapiStore | undefined;
  /** Windows that live on. */
  readonly #staying: Play[] = [];
  /** What was there when a page last said that all is saved. */
  #acknowledged: CourseAttempts = {};

  constructor(stage: Stage, context: BrowserContext, plan: BrowserPlan, run: number, random: Random) {
    this.#stage = stage;
    this.#context = context;
    this.#plan = plan;
    this.#random = random;
    this.#trouble = collectTrouble(context, stage.origin);
    this.#scenario = ourScenarios.find(({ story }) => plan.zip.startsWith(story.id))!;
    this.#nearest = nearestChoices(this.#scenario.story);
    this.#course = courseOf(this.#scenario.story.id, { keep: 'best', mark });
    if (plan.lms.version !== 'cmi5') return;
    this.#store = new XapiStore({ origin: `${stage.origin}/run-${run}`, etags: plan.lms.nature.etags });
    stage.stores.set(run, this.#store);
  }

  async play(): Promise<void> {
    for (const visit of this.#plan.visits) await this.#visit(visit);
    this.journal.push('the last visit, in peace');
    const play = await this.#open([]);
    for (let presses = 0; presses < 120; presses += 1) if (!(await this.#press(play))) break;
    if (!(await leave(play))) this.failures.push(`final: nothing says that all is kept: ${(await play.seen()).text}`);
    await this.#judge(play);
  }

  async #visit(visit: BrowserVisit): Promise<void> {
    this.journal.push(`a visit: ${JSON.stringify(visit)}`);
    const play = await this.#open(visit.faults);
    const half = Math.ceil(visit.presses / 2);
    for (let presses = 0; presses < visit.presses; presses += 1) {
      if (presses === half) await this.#halfway(play, visit.halfway);
      if (!(await this.#press(play))) break;
    }
    await this.#context.setOffline(false);
    await this.#end(play, visit.ends);
  }

  async #open(faults: BrowserVisit['faults']): Promise<Play> {
    const { zip, lms, language } = this.#plan;
    const query = this.#store ? this.#store.launch() : '';
    if (this.#store) troubleStore(this.#store, faults, (kind) => this.#meets(kind));
    const terms = JSON.stringify({ plan: lms, faults });
    await this.#context.addInitScript((text) => {
      if (window.top === window && location.pathname === '/lms') localStorage.setItem('terms', text);
    }, terms);
    this.journal.push(`opens ${zip} in ${language}`);
    return Play.open(this.#context, { zip, kind: 'none', query }, this.#stage.origin);
  }

  /** Mostly the short way. */
  readonly #choose: Choose = (node, choices) => {
    const near = this.#nearest.get(node ?? '');
    return near !== undefined && choices.includes(near) && this.#random.below(6) > 0 ? near : this.#random.of(choices);
  };

  /** One press, after which what the page says is heard; false where nothing is left to be pressed. */
  async #press(play: Play): Promise<boolean> {
    // What was there to be pressed may be gone by then: another window goes on, or the page begins anew.
    const goesOn = await press(play, this.#plan.language, this.#choose).catch((cause: Error) => {
      this.journal.push(`not to be pressed any more: ${cause.message.split('\n')[0]}`);
      return true;
    });
    const seen = await play.seen();
    this.journal.push(`at ${seen.node ?? seen.heading}, ${seen.parts['saving']?.join() ?? ''}`);
    if (isCalledSaved(seen)) {
      const { attempts } = await this.#held(play);
      if (isCalledSaved(await play.seen())) this.#acknowledged = attempts;
    }
    return goesOn;
  }

  async #halfway(play: Play, what: BrowserVisit['halfway']): Promise<void> {
    if (what === 'disconnected') await this.#context.setOffline(true);
    if (what !== 'nothing') this.#count(what);
    if (what !== 'hidden') return;
    for (const state of ['hidden', 'visible'])
      await play.content.evaluate((to) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
  }

  async #end(play: Play, ends: BrowserVisit['ends']): Promise<void> {
    this.#count(ends);
    const { page } = play;
    if (ends === 'stays') return void this.#staying.push(play);
    if (ends === 'leave' && (await play.button('leave').count()) > 0) await play.leave();
    if (ends === 'shut') await play.shut();
    if (ends === 'reload') {
      const loaded = page.waitForEvent('framenavigated');
      await play.content.evaluate(() => location.reload());
      await loaded;
      await this.#press(play);
    }
    // Windows of one browser may share a process, and would die with this one.
    if (ends === 'kill' && this.#staying.length === 0) {
      const session = await this.#context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await page.close();
  }

  async #held(play: Play): Promise<{ readonly held: Held; readonly attempts: CourseAttempts; readonly told?: Told }> {
    const { version, nature } = this.#plan.lms;
    const told = version === 'cmi5' ? undefined : await play.page.evaluate(() => window.faultsTold());
    const held = this.#store
      ? cmi5Held(this.#store)
      : scormHeld(new Map(told!.held), version === '1.2' ? '1.2' : '2004', nature.lacks);
    const { attempts } = decodeCourse([this.#scenario.story], held.state).saved;
    return { held, attempts, ...(told && { told }) };
  }

  async #judge(play: Play): Promise<void> {
    const { story } = this.#scenario;
    const { held, attempts, told } = await this.#held(play);
    for (const kind of told?.met ?? []) this.#meets(kind as KindName);
    this.calls = told?.calls ?? this.#store!.requests.length;
    const lifted = new Set([...this.met.keys()].flatMap((what) => liftedBy(what)));
    const demand = (name: Demand, holds: boolean, what: string) => {
      if (!holds && !lifted.has(name)) this.failures.push(`${name}: ${what}`);
    };
    demand('lawful', (told?.unlawful ?? []).length === 0, String(told?.unlawful));
    const lost = lostBetween(this.#course, this.#acknowledged, attempts);
    demand('kept', lost.length === 0, lost.join('; '));
    const { kept } = attempts[story.id] ?? {};
    if (!kept?.result) return demand('final', false, `no attempt is finished: ${held.state}`);
    // What was judged on the page, the core judges alike.
    const again = attemptAlong(
      story,
      kept.answers.map(({ choice }) => choice),
      kept.seed,
      kept.began,
    );
    demand(
      'final',
      again.result?.score === kept.result.score,
      `the core gives ${again.result?.score}, the page ${kept.result.score}`,
    );
    const account = accountOf(this.#course, attempts, { failed: 'failed', completed: 'ended' });
    const same = JSON.stringify(held.standing) === JSON.stringify(account);
    if (!lifted.has('kept'))
      demand('final', same, `${JSON.stringify(held.standing)}, by the core ${JSON.stringify(account)}`);
    if (!lifted.has('reported') && held.objectives)
      for (const [id, one] of Object.entries(evidenceAccountOf([story], attempts)))
        demand(
          'final',
          String(held.objectives[id]) === String(one),
          `objective ${id} is ${String(held.objectives[id])}, by the core ${String(one)}`,
        );
    demand('quiet', this.#ownTrouble().length === 0, this.#ownTrouble().join('\n'));
  }

  /** What went wrong on pages, but for what was put out of order: a file that could not be had is written down there. */
  #ownTrouble(): readonly string[] {
    const wanted = this.met.has('disconnected')
      ? /\/xapi\/|\/token|Failed to (load|fetch)/
      : /\/xapi\/|\/token|Failed to load/;
    return this.#trouble.filter((one) => !wanted.test(one));
  }

  #meets(kind: KindName): void {
    this.#count(kind);
  }

  #count(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }
}

function liftedBy(what: string): readonly Demand[] {
  return isKind(what) ? (kindOf(what).lifts ?? []) : [];
}
