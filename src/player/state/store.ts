import { coachingIn, modeOf, noAttempts } from '../../core/course/course.ts';
import type { Coaching, Mode } from '../../core/course/course.ts';
import type { Texts } from '../../core/scenario/story.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Words } from '../../i18n/translator.ts';
import { loadAside, loadLater } from '../later.ts';
import { beside, loadAhead, loadMenusNext } from './ahead.ts';
import type { Library } from './library.ts';
import { Loading } from './loading.ts';
import type { Step } from './loading.ts';
import type { Plan, PlanEntry } from './plan.ts';
import { Plays } from './plays.ts';
import type { PlayerRequest } from '../requests.ts';
import { Resources } from './resources.ts';
import type { Need } from './resources.ts';
import { openingState } from './settings.ts';
import type { StoreSettings } from './settings.ts';
import type { ScenarioSource } from './source.ts';
import type { Aside, Change, PlayerState, Saving } from './state.ts';

/** What is no longer on screen once the learner has gone elsewhere. */
const nowhere = { scenario: null, run: null, finished: null, asking: null, aside: null } as const;

/** The one owner of a player's state. Requests come in, changes go out; it knows no element and no LMS. */
export class PlayerStore {
  readonly plan: Plan;
  readonly source: ScenarioSource;
  /** Says the learner's name, "" where there is none; set by whoever can say, asked only when a record is opened. */
  learner: (() => Promise<string>) | undefined;
  readonly #resources: Resources;
  readonly #plays: Plays;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #loading = new Loading({
    screen: () => this.#state.screen,
    show: (part) => this.#show(part),
    free: () => this.#wanted && this.#loading.run(this.#speaking),
  });
  #state: PlayerState;
  /** The language asked for and not yet spoken; of several the latest. */
  #wanted: Language | null = null;
  readonly #speaking: Step = {
    yields: true,
    // In a scenario all of it, since the learner may go on meanwhile.
    missing: () =>
      this.#wanted && this.#resources.missing({ scenario: this.#state.scenario, extent: 'whole' }, this.#wanted),
    take: () => this.#speak(),
  };

  constructor(settings: StoreSettings) {
    this.plan = settings.plan;
    this.source = settings.source;
    this.#resources = new Resources({ later: loadLater, aside: loadAside, ...settings });
    this.#state = openingState(settings);
    this.#plays = this.#playsOf(settings);
    if (settings.language) this.handle({ ask: 'language', language: settings.language });
    // Whoever has things read aloud has the first of them read too.
    if (this.#state.preferences.aloud === 'on') this.#resources.ahead({ later: true, aside: true }, this.#language);
  }

  get state(): PlayerState {
    return this.#state;
  }

  get library(): Library {
    return this.#resources.library;
  }

  /** The words on screen; Welsh where both languages are, since it is to be read first there. */
  get words(): Words {
    return this.wordsIn(this.speaksBoth ? 'cy' : this.#language);
  }

  wordsIn(language: Language): Words {
    return this.#resources.translator.in(language);
  }

  /** Whether both languages have to be on screen: none has been chosen, or the words of the one wished for are not to be had. */
  get speaksBoth(): boolean {
    const { language, screen } = this.#state;
    return language === null || !this.#resources.translator.knows(language) || (screen === 'trouble' && !!this.#wanted);
  }

  /** Whether the menu can be gone to from here: out of trouble too, once it has its words and while results are taken. */
  get leadsToMenu(): boolean {
    const { screen, language, recording } = this.#state;
    const over = this.#loading.over ?? screen;
    if (over === 'play' || over === 'debrief') return true;
    if (screen !== 'trouble' || !language || !this.#resources.translator.knows(language)) return false;
    return over === 'menu' || recording !== 'lms';
  }

  /** Has all the words of a scenario at hand in a language. Rejects where they cannot be had. */
  async bring(scenario: string, language: Language): Promise<void> {
    await this.#resources.missing({ scenario, extent: 'whole' }, language);
  }

  /** What the attempt on screen is for; where there is none, the next one. */
  get mode(): Mode {
    const { attempts, finished, run, scenario } = this.#state;
    return modeOf(this.plan.course, attempts[scenario ?? ''] ?? noAttempts, finished ?? run?.attempt);
  }

  /** When the coach speaks in it. */
  get coaching(): Coaching {
    return coachingIn(this.plan.course, this.mode);
  }

  /** A scenario's words where they have been loaded. */
  textsOf(scenario: string, language: Language): Texts | undefined {
    return this.#resources.translator.has(scenario, language) ? this.wordsIn(language).texts(scenario) : undefined;
  }

  /** The scenarios whose last attempt is finished, and its ending still to be read. */
  get endingsToRead(): readonly string[] {
    const { attempts } = this.#state;
    const unread = ({ id }: PlanEntry) => attempts[id]?.current && this.library.isOnEnding(attempts[id].current);
    return this.plan.scenarios.filter(unread).map(({ id }) => id);
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does what an element asked for. What does not fit the moment is left undone. */
  handle(request: PlayerRequest): void {
    switch (request.ask) {
      case 'language':
        this.#wanted = request.language;
        return this.#loading.run(this.#speaking);
      case 'start':
        return this.#plays.start(request.scenario);
      case 'start-anew':
        return this.#plays.startAnew(request.scenario);
      case 'keep':
        return this.#show({ asking: null });
      case 'resume':
        return this.#plays.resume(request.scenario);
      case 'look-back':
        return this.#plays.lookBack(request.scenario);
      case 'choose':
        return this.#plays.choose(request.choice);
      case 'time':
        return this.#plays.timed(request.time);
      case 'continue':
        return this.#plays.goOn();
      case 'menu':
        return this.#elsewhere({ screen: 'menu', notices: [] }, { cause: 'screen' });
      case 'leave':
        // Told before anything is waited for: whoever keeps the results is to have them even if nothing more comes.
        this.#elsewhere({ screen: 'leaving' }, { cause: 'leave' });
        return this.#when({ later: true }, () => this.#show({ screen: 'farewell' }));
      case 'preferences':
      case 'transcript':
        return this.#open(request.ask);
      case 'close':
        return this.#show({ aside: null });
      case 'prefer':
        return this.#change(
          { preferences: { ...this.#state.preferences, ...request.preferences } },
          { cause: 'preferences' },
        );
      case 'save':
        return this.#change({}, { cause: 'save' });
      case 'retry':
        return this.#loading.retry();
    }
  }

  /** Told by whoever keeps the results. */
  setSaving(saving: Saving): void {
    if (saving !== this.#state.saving) this.#change({ saving, told: false }, { cause: 'saving' });
  }

  /** The first choice can be used: what may be wanted next is fetched now, so that no later step waits. */
  firstChoiceShown(): void {
    loadAhead(this.#resources, this.#state);
    this.#change({}, { cause: 'first-choice' });
  }

  #speak(): void {
    const language = this.#wanted;
    const { screen, language: spoken } = this.#state;
    const isFirst = screen === 'language' || screen === 'opening';
    this.#wanted = null;
    if (!language || (language === spoken && !isFirst)) return;
    if (isFirst) loadMenusNext(this.#resources, this.plan, this.#state, language);
    // An opening in the language the player was given is nobody's choice, and nothing to tell.
    const change: Change = screen === 'opening' ? { cause: 'screen' } : { cause: 'language', language };
    this.#change({ language, screen: isFirst ? 'menu' : screen }, change);
  }

  // A wish: whoever goes on meanwhile is not followed by it.
  #open(aside: Aside): void {
    this.#loading.run({
      yields: true,
      missing: () => this.#resources.missing({ scenario: this.#state.scenario, ...beside }, this.#language),
      take: () => this.#show({ aside }),
    });
  }

  #elsewhere(part: Partial<PlayerState>, change: Change): void {
    // A language that could not be had is given up with the screen that said so.
    if (this.#state.screen === 'trouble') this.#wanted = null;
    this.#loading.elsewhere(() => this.#change({ ...nowhere, ...part }, change));
  }

  #when(need: Need, take: () => void): void {
    this.#loading.run({ missing: () => this.#resources.missing(need, this.#language), take });
  }

  #playsOf({ clock = Date.now, random = Math.random }: StoreSettings): Plays {
    return new Plays({
      clock,
      random,
      state: () => this.#state,
      open: () => this.#loading.open,
      course: this.plan.course,
      library: this.library,
      has: (need) => this.#resources.has(need, this.#language),
      when: (need, take) => this.#when(need, take),
      change: (part, change) => this.#change(part, change),
      loadAhead: () => loadAhead(this.#resources, this.#state),
    });
  }

  get #language(): Language {
    return this.#state.language ?? 'cy';
  }

  #show(part: Partial<PlayerState>): void {
    this.#change(part, { cause: 'screen' });
  }

  #change(part: Partial<PlayerState>, change: Change): void {
    this.#state = { ...this.#state, ...part, busy: this.#loading.busy };
    for (const listener of this.#listeners) listener(change);
  }
}
