import { noAttempts, withCurrent, withFresh } from '../core/course/course.ts';
import { beginAttempt } from '../core/play/attempt.ts';
import { largestSeed } from '../core/play/order.ts';
import { progressOf } from '../core/play/progress.ts';
import { answer, goOn, takeUp } from '../core/play/run.ts';
import type { Run } from '../core/play/run.ts';
import { isEnding, nodeOf } from '../core/scenario/story.ts';
import type { Texts } from '../core/scenario/story.ts';
import { otherLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import type { LaterWords } from '../i18n/interface.ts';
import { Translator } from '../i18n/translator.ts';
import type { Words } from '../i18n/translator.ts';
import { Library } from './library.ts';
import type { Volume } from './library.ts';
import { Loading } from './loading.ts';
import type { Plan } from './plan.ts';
import type { PlayerRequest } from './requests.ts';
import { openingState } from './settings.ts';
import type { StoreSettings } from './settings.ts';
import type { ScenarioSource } from './source.ts';
import type { Change, PlayerState, Saving } from './state.ts';

/** The one owner of a player's state. Requests come in, changes go out; it knows no element and no LMS. */
export class PlayerStore {
  readonly plan: Plan;
  readonly source: ScenarioSource;
  readonly library: Library;
  readonly #translator = new Translator();
  readonly #clock: () => number;
  readonly #random: () => number;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #loading = new Loading({ screen: () => this.#state.screen, show: (part) => this.#show(part) });
  #state: PlayerState;
  /** When the choices on screen were shown. */
  #shownAt = 0;

  constructor(settings: StoreSettings) {
    this.plan = settings.plan;
    this.source = settings.source;
    this.#clock = settings.clock ?? Date.now;
    this.#random = settings.random ?? Math.random;
    this.library = new Library(settings.source, this.#translator, settings.stories);
    this.#state = openingState(settings);
    if (settings.language) this.handle({ ask: 'language', language: settings.language });
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** The words on screen; Welsh until a language has been chosen, since Welsh is to be read first there. */
  get words(): Words {
    return this.#translator.in(this.#state.language ?? 'cy');
  }

  wordsIn(language: Language): Words {
    return this.#translator.in(language);
  }

  /** Takes in the words of what is seen only after the first choice. */
  addWords(words: Readonly<Record<Language, LaterWords>>): void {
    this.#translator.addLater(words);
  }

  /** A scenario's words where they have been loaded. */
  textsOf(scenario: string, language: Language): Texts | undefined {
    return this.#translator.has(scenario, language) ? this.#translator.in(language).texts(scenario) : undefined;
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does what an element asked for. What does not fit the moment is left undone. */
  handle(request: PlayerRequest): void {
    switch (request.ask) {
      case 'language':
        return this.#speak(request.language);
      case 'start':
        return this.#start(request.scenario);
      case 'resume':
        return this.#resume(request.scenario);
      case 'look-back':
        return this.#lookBack(request.scenario);
      case 'choose':
        return this.#choose(request.choice);
      case 'continue':
        return this.#goOn();
      case 'menu':
        this.#loading.drop();
        return this.#show({ screen: 'menu', scenario: null, run: null, finished: null, notices: [], busy: false });
      case 'leave':
        this.#loading.drop();
        return this.#change(
          { screen: 'farewell', scenario: null, run: null, finished: null, busy: false },
          { cause: 'leave' },
        );
      case 'save':
        return this.#change({}, { cause: 'save' });
      case 'retry':
        return this.#loading.retry();
    }
  }

  /** Told by whoever keeps the results. */
  setSaving(saving: Saving): void {
    if (saving !== this.#state.saving) this.#change({ saving }, { cause: 'saving' });
  }

  /** The first choice can be used: what may be wanted next is fetched now, so that no switch of language waits. */
  firstChoiceShown(): void {
    const { scenario, language } = this.#state;
    // A failure here costs nothing: whatever needs the words asks again, and tells the learner.
    if (!scenario || !language) return;
    const other = otherLanguage(language);
    const words = [language, other].map((one) => this.library.words(scenario, one));
    Promise.all([...words, this.#translator.learn(other)]).catch(() => undefined);
    this.#change({}, { cause: 'first-choice' });
  }

  #speak(language: Language): void {
    const { scenario, screen, run } = this.#state;
    const first = screen === 'language' || screen === 'opening';
    if (first) this.#loadAhead(language);
    // In a story all of it, since the learner may go on meanwhile.
    const words = () => scenario && this.library.words(scenario, language, run ? 'whole' : 'opening');
    // An opening in the language the player was given is nobody's choice, and nothing to tell.
    const change: Change = screen === 'opening' ? { cause: 'screen' } : { cause: 'language', language };
    this.#loading.run(
      () => Promise.all([this.#translator.learn(language), words()]),
      () => this.#change({ language, screen: first ? 'menu' : this.#state.screen, busy: false }, change),
    );
  }

  #start(scenario: string): void {
    this.#loading.run(
      () => this.#open(scenario, 'opening'),
      (volume) => {
        const seed = Math.floor(this.#random() * (largestSeed + 1));
        const attempt = beginAttempt(volume.play.story, seed, this.#seconds());
        const attempts = withFresh(this.#state.attempts[scenario] ?? noAttempts, attempt);
        const run = takeUp(volume.play, attempt);
        const stage = { screen: 'play', scenario, run, finished: null, progress: 0, busy: false, notices: [] } as const;
        this.#change(
          { ...stage, attempts: { ...this.#state.attempts, [scenario]: attempts } },
          { cause: 'start', scenario, attempt: attempts.begun },
        );
      },
    );
  }

  #resume(scenario: string): void {
    const attempt = this.#state.attempts[scenario]?.current;
    if (!attempt || attempt.result) return this.#start(scenario);
    this.#loading.run(
      () => this.#open(scenario, 'whole'),
      (volume) => {
        const { revision } = volume.play.story;
        const notices = attempt.revision === revision ? [] : (['revised'] as const);
        const run = takeUp(volume.play, { ...attempt, revision });
        this.#shownAt = this.#clock();
        this.#show({ screen: 'play', scenario, finished: null, busy: false, notices, ...this.#playing(run, volume) });
      },
    );
  }

  #lookBack(scenario: string): void {
    this.#loading.run(
      () => this.#open(scenario, 'whole'),
      () => {
        const finished = this.#state.attempts[scenario]?.kept;
        this.#show(finished ? { screen: 'debrief', scenario, finished, run: null, busy: false } : { busy: false });
      },
    );
  }

  #choose(choice: string): void {
    const { run, scenario, language } = this.#state;
    if (!run || !scenario || !language) return;
    const took = (this.#clock() - this.#shownAt) / 1000;
    const next = answer(run, choice, { language, took });
    const given = next.attempt.answers.at(-1);
    if (next === run || !given) return;
    const shownAt = this.#shownAt;
    this.#worded(next, () => this.#change(this.#playing(next), { cause: 'answer', scenario, answer: given, shownAt }));
  }

  #goOn(): void {
    const { run, scenario } = this.#state;
    if (!run || !scenario) return;
    const next = goOn(run, this.#seconds(), this.plan.course.mark);
    if (next === run) return;
    this.#worded(next, () => this.#arrive(next, scenario));
  }

  #arrive(next: Run, scenario: string): void {
    this.#shownAt = this.#clock();
    const { moment, attempt, play } = next;
    const shown = moment.kind === 'debrief' ? ({ screen: 'debrief', finished: attempt } as const) : {};
    const node = moment.kind === 'ending' ? nodeOf(play.story, moment.node) : undefined;
    const ended =
      node && isEnding(node) && attempt.result ? { result: attempt.result, outcome: node.ending.outcome } : null;
    const change: Change = ended ? { cause: 'end', scenario, ...ended } : { cause: 'continue', scenario };
    this.#change({ ...this.#playing(next), ...shown }, change);
  }

  // Steps at once where the words of the next moment are at hand, as they are but for a slow network after a quick choice.
  #worded({ moment, play }: Run, step: () => void): void {
    const { id } = play.story;
    const { language } = this.words;
    const node = 'node' in moment ? moment.node : undefined;
    if (this.#isWhole(id) || (node && this.words.texts(id).nodes[node])) return step();
    this.#loading.run(
      () => this.library.words(id, language),
      () => {
        this.#show({ busy: false, screen: 'play' });
        step();
      },
    );
  }

  #isWhole(scenario: string): boolean {
    return this.library.isWhole(scenario, this.words.language);
  }

  #playing(run: Run, volume?: Volume): Pick<PlayerState, 'run' | 'attempts' | 'progress'> {
    const id = run.play.story.id;
    const { attempts } = this.#state;
    const most = (volume ?? this.library.volume(id))?.most ?? new Map<string, number>();
    const kept = withCurrent(attempts[id] ?? noAttempts, run.attempt, this.plan.course);
    return { run, attempts: { ...attempts, [id]: kept }, progress: progressOf(run.play, most, run.snapshot) };
  }

  #open(scenario: string, extent: 'opening' | 'whole'): Promise<Volume> {
    return this.library.open(scenario, this.words.language, extent);
  }

  // While the menu is read, the scenario most likely to be opened is on its way.
  #loadAhead(language: Language): void {
    const { attempts } = this.#state;
    const wanted =
      this.plan.scenarios.find(({ id }) => attempts[id]?.current && !attempts[id].current.result) ??
      this.plan.scenarios.find(({ id }) => !attempts[id]?.kept);
    // A failure here costs nothing: opening it asks again, and tells the learner.
    if (wanted) this.library.open(wanted.id, language, 'opening').catch(() => undefined);
  }

  #show(part: Partial<PlayerState>): void {
    this.#change(part, { cause: 'screen' });
  }

  #change(part: Partial<PlayerState>, change: Change): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener(change);
  }

  #seconds(): number {
    return Math.floor(this.#clock() / 1000);
  }
}
