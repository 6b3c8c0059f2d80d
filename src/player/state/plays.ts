import { modeOf, noAttempts, withCurrent, withFresh } from '../../core/course/course.ts';
import type { Attempts, CourseAttempts, Terms } from '../../core/course/course.ts';
import { beginAttempt } from '../../core/play/attempt.ts';
import { largestSeed } from '../../core/play/order.ts';
import { answer, goOn, takeUp } from '../../core/play/run.ts';
import type { Run } from '../../core/play/run.ts';
import { isDecision, nodeOf } from '../../core/scenario/story.ts';
import type { Library, Volume } from './library.ts';
import { needOf, onScreen, onwardOf } from './on-screen.ts';
import type { Need } from './resources.ts';
import type { Change, PlayerState, TimeNews } from './state.ts';

/** As much of a player as the steps of a play look at and change. */
export interface PlayingPlayer {
  state(): PlayerState;
  readonly course: Terms;
  readonly library: Library;
  /** Milliseconds since 1970. */
  clock(): number;
  /** 0 ≤ value < 1, for the order of the options. */
  random(): number;
  /** Whether a step could be begun now. */
  open(): boolean;
  has(need: Need): boolean;
  /** Takes a step as soon as what it needs is at hand. */
  when(need: Need, take: () => void): void;
  change(part: Partial<PlayerState>, change: Change): void;
  /** Fetches what the scenario on screen may want next. */
  loadAhead(): void;
}

/** The steps of a play, from its beginning to looking back on it. What does not fit the moment is left undone. */
export class Plays {
  readonly #player: PlayingPlayer;
  /** When the choices on screen were shown, in milliseconds since 1970. */
  #shownAt = 0;

  constructor(player: PlayingPlayer) {
    this.#player = player;
  }

  /** Begins an attempt. Asks first where answers of one under way would be lost. */
  start(scenario: string): void {
    const { current } = this.#attempts(scenario);
    if (!current || current.result || current.answers.length === 0) return this.startAnew(scenario);
    // One that is assessed is played to its end before there is another: else the first to be liked would be the first.
    if (modeOf(this.#player.course, this.#attempts(scenario)) === 'assessed') return this.resume(scenario);
    this.#player.when({ later: true }, () => this.#show({ asking: scenario }));
  }

  /** Begins an attempt, whatever was under way. */
  startAnew(scenario: string): void {
    this.#whenOpen({ scenario }, (volume) => {
      const seed = Math.floor(this.#player.random() * (largestSeed + 1));
      const attempt = beginAttempt(volume.play.story, seed, this.#seconds());
      const attempts = withFresh(this.#attempts(scenario), attempt);
      const run = takeUp(volume.play, attempt);
      this.#player.when(this.#needOf(run), () =>
        this.#player.change(
          { ...onScreen(run, volume), notices: [], attempts: this.#with(scenario, attempts) },
          { cause: 'start', scenario, attempt: attempts.begun },
        ),
      );
    });
  }

  /** Comes back to the moment an attempt was left at, be it the ending of a finished one. */
  resume(scenario: string): void {
    const { current } = this.#attempts(scenario);
    if (!current || (current.result && !this.#player.library.isOnEnding(current))) return this.start(scenario);
    this.#whenOpen({ scenario }, (volume) => {
      const { revision } = volume.play.story;
      // What has been judged stays under the revision it was judged by.
      const run = takeUp(volume.play, current.result ? current : { ...current, revision });
      const notices = current.revision === revision ? [] : (['revised'] as const);
      this.#player.when(this.#needOf(run), () => {
        this.#arrive(run, { cause: 'screen' }, { notices });
        this.#player.loadAhead();
      });
    });
  }

  /** Looks back on the finished attempt that counts. */
  lookBack(scenario: string): void {
    this.#whenOpen({ scenario, extent: 'whole', later: true }, () => {
      const finished = this.#attempts(scenario).kept;
      if (finished) this.#show({ screen: 'debrief', scenario, finished, run: null, asking: null });
    });
  }

  /** Says how the time for the decision on screen stands; where it has run out, gives the choice that is given then. */
  timed(time: TimeNews): void {
    const { run } = this.#player.state();
    if (run?.moment.kind !== 'decision') return;
    if (time.is !== 'out') return this.#show({ time, told: true });
    const node = nodeOf(run.play.story, run.moment.node);
    if (isDecision(node) && node.within) this.choose(node.within.then, time);
  }

  /** Answers the decision on screen; `time` is what is to be said of its time with the reply. */
  choose(choice: string, time: TimeNews | null = null): void {
    const { run, language } = this.#player.state();
    if (run?.moment.kind !== 'decision' || !language || !this.#isOpen) return;
    const shownAt = this.#shownAt;
    const retake = run.moment.retaking;
    const next = answer(run, choice, { language, took: (this.#player.clock() - shownAt) / 1000 });
    const given = next.attempt.answers.at(-1);
    if (next === run || !given) return;
    this.#advance(next, { cause: 'answer', scenario: next.attempt.scenario, answer: given, shownAt, retake }, { time });
  }

  /** Goes on from a moment that waits for it. */
  goOn(): void {
    const { run } = this.#player.state();
    if (!run || !this.#isOpen) return;
    const next = goOn(run, this.#seconds(), this.#player.course.mark);
    if (next !== run) this.#advance(next, onwardOf(next));
  }

  // What the learner did counts at once: only what is to be seen of it may have to wait.
  #advance(next: Run, change: Change, part: Partial<PlayerState> = {}): void {
    const need = this.#needOf(next);
    if (this.#player.has(need)) return this.#arrive(next, change, part);
    this.#player.change({ attempts: this.#keeping(next) }, change);
    this.#player.when(need, () => this.#arrive(next, { cause: 'screen' }, part));
  }

  #needOf(run: Run): Need {
    return needOf(run, this.#player.course, this.#player.state().preferences);
  }

  #arrive(run: Run, change: Change, part: Partial<PlayerState> = {}): void {
    this.#shownAt = this.#player.clock();
    const volume = this.#player.library.volume(run.attempt.scenario)!;
    this.#player.change({ ...onScreen(run, volume), attempts: this.#keeping(run), ...part }, change);
  }

  // A step whose next moment is awaited has been taken: nothing else counts meanwhile.
  get #isOpen(): boolean {
    return this.#player.state().screen === 'play' && this.#player.open();
  }

  #whenOpen(need: Need & { readonly scenario: string }, take: (volume: Volume) => void): void {
    this.#player.when(need, () => take(this.#player.library.volume(need.scenario)!));
  }

  #attempts(scenario: string): Attempts {
    return this.#player.state().attempts[scenario] ?? noAttempts;
  }

  #keeping({ attempt }: Run): CourseAttempts {
    const { scenario } = attempt;
    return this.#with(scenario, withCurrent(this.#attempts(scenario), attempt, this.#player.course));
  }

  #with(scenario: string, attempts: Attempts): CourseAttempts {
    return { ...this.#player.state().attempts, [scenario]: attempts };
  }

  #show(part: Partial<PlayerState>): void {
    this.#player.change(part, { cause: 'screen' });
  }

  #seconds(): number {
    return Math.floor(this.#player.clock() / 1000);
  }
}
