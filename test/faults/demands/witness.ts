import { decodeCourse } from '../../../src/core/course/codec.ts';
import type { Course, CourseAttempts } from '../../../src/core/course/course.ts';
import type { LmsSettings } from '../../../src/core/course/course-file.ts';
import type { Attempt } from '../../../src/core/play/attempt.ts';
import { isDecision, nodeOf } from '../../../src/core/scenario/story.ts';
import type { Story } from '../../../src/core/scenario/story.ts';
import type { HeldAnswer, HeldStanding, Host } from '../world/host.ts';
import type { Page } from '../world/page.ts';
import type { World } from '../world/world.ts';
import { accountOf, evidenceAccountOf, rankOf } from './account.ts';
import { lostBetween } from './lost.ts';

export interface Witnessed {
  readonly world: World;
  readonly host: Host;
  readonly stories: readonly Story[];
  /** With the mark and the rule that hold for this learner. */
  readonly course: Course;
  readonly lms: Pick<LmsSettings, 'failed' | 'completed' | 'interactions'>;
}

interface Given {
  readonly page: Page;
  readonly answer: Required<HeldAnswer>;
  saved: boolean;
}

/** Watches a run: sees to what is demanded whenever the LMS writes something down, after every act, and at the end. */
export class Witness {
  readonly #of: Witnessed;
  #state: string;
  #attempts: CourseAttempts = {};
  /** What there was when a page last said that all is saved. */
  #acknowledged: CourseAttempts = {};
  #standing: HeldStanding;
  /** Every answer, and how every attempt ended, that was ever with the LMS. */
  readonly #ever = new Set<string>();
  readonly #given: Given[] = [];

  constructor(witnessed: Witnessed) {
    this.#of = witnessed;
    const { host } = witnessed;
    this.#state = host.held.state;
    this.#standing = host.held.standing;
    host.follow(() => this.#written());
  }

  /** Follows what is done at a page. */
  watch(page: Page): void {
    const { host, stories } = this.#of;
    page.store.subscribe((change) => {
      if (change.cause !== 'answer') return;
      const node = nodeOf(
        stories.find(({ id }) => id === change.scenario)!,
        change.answer.node,
      );
      const choices = isDecision(node) ? Object.keys(node.choices) : [];
      const answer = host.named(change.scenario, change.answer.node, change.answer.choice, choices);
      if (page.session?.recording) this.#given.push({ page, answer, saved: false });
    });
  }

  /** What a page says now has to be so. */
  hear(page: Page): void {
    const { world } = this.#of;
    const { recording, saving, attempts } = page.store.state;
    if (page.caller.dead || recording !== 'lms' || saving !== 'saved') return;
    for (const given of this.#given) given.saved ||= given.page === page;
    const missing = Object.values(attempts)
      .flatMap(({ kept, current }) => [...traces(kept), ...traces(current)])
      .filter((trace) => !this.#ever.has(trace));
    this.#acknowledged = this.#attempts;
    world.demand(
      'honest',
      missing.length === 0,
      () => `${page.caller.name} says saved, and the LMS never had ${missing.join(', ')}`,
    );
  }

  /** The learner has finished and left by the button of this page, in a visit without faults. */
  end(page: Page | null): void {
    const { world, host, stories, course, lms } = this.#of;
    const demand = (holds: boolean, what: () => string) => world.demand('final', holds, what);
    if (!page?.session?.recording) return demand(false, () => 'the last visit is not recorded');
    const { saving, attempts } = page.store.state;
    // Who has seen a state cut goes on within the room that showed, and says so where an attempt does not fit it.
    const kept = saving === 'saved' || (saving === 'unsaved' && world.met.has('truncating'));
    demand(kept && page.session.closed, () => `the last visit is ${saving}, and closed: ${page.session!.closed}`);
    // An LMS that takes a result and, however often, not the state it came of keeps the result of a page that is killed then.
    const orphaned = world.met.has('failing') && world.met.has('kill');
    const lossy = world.lifted.has('kept') || orphaned;
    if (!lossy)
      demand(host.held.state === page.state, () => `the LMS has ${host.held.state}\n  and the page ${page.state}`);
    const account = this.#withWhatStays(accountOf(course, attempts, lms));
    const { standing, objectives } = host.held;
    const same = isSame(world.plan.version, standing, account);
    // What was earned before a state was lost is not taken back.
    const atLeast = rankOf(standing) >= rankOf(account) && (standing.score ?? 0) >= (account.score ?? 0);
    demand(
      lossy ? atLeast : same,
      () => `the LMS says ${JSON.stringify(standing)}, the core ${JSON.stringify(account)}`,
    );
    if (lossy || !same || !objectives || world.lifted.has('once')) return this.#endOfAnswers();
    for (const [id, told] of Object.entries(evidenceAccountOf(stories, attempts)))
      demand(
        String(objectives[id]) === String(told),
        () => `objective ${id} is ${String(objectives[id])}, by the core ${String(told)}`,
      );
    this.#endOfAnswers();
  }

  /** In an xAPI store nothing is taken back: who has passed once has passed. */
  #withWhatStays(account: HeldStanding): HeldStanding {
    const { completed, success } = this.#standing;
    if (this.#of.world.plan.version !== 'cmi5') return account;
    return {
      ...account,
      completed: completed || account.completed,
      success: success === 'passed' ? success : account.success,
    };
  }

  #endOfAnswers(): void {
    const { world, host, lms } = this.#of;
    const { lacks } = world.plan.nature;
    const held = host.held.answers;
    const count = (of: readonly HeldAnswer[], { decision, choice }: HeldAnswer) =>
      of.filter((one) => one.decision === decision && one.choice === choice).length;
    const given = this.#given.map(({ answer }) => answer);
    for (const one of held.filter(({ decision, choice }) => decision !== '' && choice !== undefined))
      world.demand(
        'once',
        count(held, one) <= count(given, one),
        () => `${one.decision} is reported more often than it was answered`,
      );
    if (!lms.interactions || lacks.includes('cmi.interactions')) return;
    const saved = this.#given.filter((one) => one.saved).map(({ answer }) => answer);
    for (const one of saved)
      world.demand(
        'reported',
        count(held, one) >= count(saved, one),
        () => `${one.decision} was called saved and is not reported`,
      );
  }

  #written(): void {
    const { world, host, stories, course } = this.#of;
    const { state, standing } = host.held;
    if (state !== this.#state) {
      const { attempts } = decodeCourse(stories, state).saved;
      for (const { kept, current } of Object.values(attempts))
        for (const trace of [...traces(kept), ...traces(current)]) this.#ever.add(trace);
      const lost = lostBetween(course, this.#acknowledged, attempts);
      world.demand('kept', lost.length === 0, () => lost.join('; '));
      this.#state = state;
      this.#attempts = attempts;
    }
    const before = this.#standing;
    const falls = rankOf(standing) < rankOf(before) || (standing.score ?? 0) < (before.score ?? 0);
    world.demand(
      'rising',
      !falls || course.keep === 'last',
      () => `${JSON.stringify(before)} → ${JSON.stringify(standing)}`,
    );
    this.#standing = standing;
  }
}

/** What an attempt consists of, each part by a name of its own. */
function traces(attempt: Attempt | undefined): readonly string[] {
  if (!attempt) return [];
  const { scenario, seed, began, answers, result } = attempt;
  const name = `${scenario} ${seed} ${began}`;
  return [
    ...answers.map(({ node, choice }, index) => `${name} ${index} ${node}/${choice}`),
    ...(result ? [`${name} ends ${result.ending} ${result.score}`] : []),
  ];
}

// 1.2 has one word for both.
function isSame(version: string, held: HeldStanding, account: HeldStanding): boolean {
  const completed = version === '1.2' ? account.completed || account.success !== 'unknown' : account.completed;
  return held.completed === completed && held.success === account.success && held.score === account.score;
}
