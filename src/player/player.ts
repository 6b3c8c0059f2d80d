import { LitElement, html, nothing } from 'lit';
import { usualPreferences } from '../core/course/preferences.ts';
import type { Preferences } from '../core/course/preferences.ts';
import { otherLanguage } from '../core/scenario/text.ts';
import type { Language } from '../core/scenario/text.ts';
import { drawn, findIn, focusedIn, headingIn } from './frame/heading.ts';
import { makeReady } from './later.ts';
import { newsOf } from './frame/news.ts';
import { pageStyles } from './look/page-styles.ts';
import { playerStyles } from './look/player-styles.ts';
import { PlayerRequestEvent } from './requests.ts';
import { screenOf } from './screen.ts';
import type { Change } from './state/state.ts';
import { StoreController } from './state/store-controller.ts';
import type { PlayerStore } from './state/store.ts';
import { Stillness } from './scene/stillness.ts';
import { TopInSight } from './frame/top-in-sight.ts';
import { tokens } from './look/tokens.ts';

/** How long a screen stands before its drawings are fetched ahead of the first choice, in milliseconds. */
const patience = { play: 400, menu: 1500 };
/** How long the live region is empty before it says the same again, in milliseconds: screen readers miss less. */
const silence = 150;

/**
 * The player: give it a `store` and it plays. It draws the state, hands requests to the store, moves focus to the new
 * moment's heading and holds the one live region.
 *
 * @csspart leave, menu, transcript, preferences, language, start, keep, resume, look-back, choice, continue, says, narration, reply, coach, meter, notice
 */
export class DewisPlayer extends LitElement {
  static override readonly properties = {
    store: { attribute: false },
    waiting: { state: true },
    silent: { state: true },
    font: { type: Boolean, reflect: true },
  };
  static override readonly styles = [tokens, pageStyles, playerStyles];

  declare store: PlayerStore | null;
  /** Set once a face of its own has been loaded; text on screen is left as it is until the next moment. */
  declare font: boolean;
  declare protected waiting: boolean;
  /** While set, the live region is empty, so that what it says next is heard although it said the same before. */
  declare protected silent: boolean;

  readonly #following = new StoreController(this, (change) => this.#changed(change));
  readonly #top = new TopInSight(this);
  readonly #stillness = new Stillness(() => this.#unhurried());
  #fontLoaded = false;
  /** Scenarios whose first choice was shown in this visit: what may be wanted next is fetched once for each. */
  readonly #marked = new Set<string>();
  #moment = '';
  /** Whether saving has failed, and to be told when it has succeeded since. */
  #missed = false;
  #language: Language | null = null;
  #preferences = usualPreferences;
  /** The scenario whose *start again* was being asked about. */
  #asking: string | null = null;

  constructor() {
    super();
    this.store = null;
    this.font = false;
    this.waiting = true;
    this.silent = false;
    this.addEventListener(PlayerRequestEvent.type, (event) => {
      event.stopPropagation();
      this.store?.handle((event as PlayerRequestEvent).request);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stillness.stop();
  }

  /** Told that the player's own font is at hand; it is put on with the next moment, so that nothing being read moves. */
  fontLoaded(): void {
    this.#fontLoaded = true;
  }

  /** Whether the player is the main part of its page, under its banner; a player inside a host's page is neither. */
  protected get landmarks(): boolean {
    return true;
  }

  override willUpdate(): void {
    this.#following.follow(this.store);
    const language = this.store?.state.language ?? null;
    // Only when it has changed: a host page may have wished for another meanwhile.
    if (language && language !== this.#language) this.lang = language;
    this.#language = language;
    this.#prefer(this.store?.state.preferences ?? usualPreferences);
    const saving = this.store?.state.saving;
    this.#missed ||= saving === 'unsaved';
    if (this.#momentKey() === this.#moment) return;
    if (saving === 'saved') this.#missed = false;
    if (this.#fontLoaded) this.font = true;
    // Taken away with the focus in it, the old moment would be laid out once more for nothing.
    if (this.#moment) focusedIn(this.renderRoot as ShadowRoot)?.blur();
  }

  override updated(): void {
    const moment = this.#momentKey();
    const before = this.#moment;
    const asked = this.#asking;
    this.#moment = moment;
    this.#asking = this.store?.state.asking ?? null;
    if (moment !== before) void this.#arrive(before !== '');
    else if (asked && !this.#asking) void this.#unask(asked);
  }

  override render() {
    const { store } = this;
    if (!store || store.state.screen === 'opening') return nothing;
    const { state, words, plan } = store;
    const playing = state.screen === 'play' || state.screen === 'debrief';
    const both = store.speaksBoth;
    const title = plan.scenarios.find(({ id }) => id === state.scenario)?.title ?? plan.title;
    return html`
      <div class="player" lang=${words.language}>
        <dewis-bar
          exportparts="leave, menu, transcript, preferences, language, saving, progress"
          .words=${words}
          .otherWords=${store.wordsIn(otherLanguage(words.language))}
          .heading=${playing ? title[words.language] : ''}
          .progress=${state.screen === 'play' ? state.progress : null}
          .saving=${state.saving}
          .menu=${store.leadsToMenu}
          .left=${state.screen === 'leaving' || state.screen === 'farewell'}
          .both=${both}
          .transcript=${playing && state.run?.moment.kind !== 'brief'}
          .landmark=${this.landmarks}
        ></dewis-bar>
        ${
          both
            ? nothing
            : html`
              <dewis-notices
                exportparts="notice"
                .words=${words}
                .notices=${state.notices}
                .recording=${state.screen === 'menu' || state.run?.moment.kind === 'brief' ? state.recording : 'lms'}
              ></dewis-notices>
            `
        }
        <dewis-aside exportparts="aside, close, language, preference, aloud" .store=${store} .state=${state}></dewis-aside>
        ${
          this.landmarks
            ? html`<main class="screen">${screenOf(store, this.waiting)}</main>`
            : html`<div class="screen">${screenOf(store, this.waiting)}</div>`
        }
        <div class=${state.busy ? 'busy' : 'hidden'} role="status" aria-live="polite">${this.silent || (both && !state.busy) ? nothing : newsOf(state, words, this.#missed)}</div>
      </div>
    `;
  }

  // Only what the learner changes: a host page may have asked for more by itself.
  #prefer(preferences: Preferences): void {
    const before = this.#preferences;
    if (preferences === before) return;
    this.#preferences = preferences;
    for (const name of ['contrast', 'motion'] as const)
      if (preferences[name] !== before[name]) this.setAttribute(name, preferences[name]);
    this.style.setProperty('--dewis-zoom', `${+preferences.text / 100}`);
  }

  // What is on screen, as one string that changes when the learner comes to something new, and not with the language.
  #momentKey(): string {
    const state = this.store?.state;
    if (!state) return '';
    const { moment, attempt } = state.run ?? {};
    return [
      state.screen,
      state.scenario,
      moment?.kind,
      attempt?.began,
      attempt?.answers.length,
      attempt?.continues,
    ].join();
  }

  async #arrive(moveFocus: boolean): Promise<void> {
    const { store } = this;
    const moment = this.#moment;
    await drawn(this.renderRoot);
    if (!store || moment !== this.#moment) return;
    // With the frame: focusing any sooner would make the browser work out the page's styles once more.
    if (moveFocus) requestAnimationFrame(() => this.#face());
    const { screen, run } = store.state;
    if (run?.moment.kind === 'decision') this.#markFirstChoice(store);
    else if (this.waiting && (screen === 'play' || screen === 'menu')) this.#stillness.await(patience[screen]);
  }

  /** The question was taken back: the focus goes to where it was asked from. */
  async #unask(scenario: string): Promise<void> {
    await drawn(this.renderRoot);
    findIn(this.renderRoot, `[part=start][data-scenario="${scenario}"]`)?.focus();
  }

  /** Turns to the new moment: its heading has the focus, and the player's top is in sight. */
  #face(): void {
    this.#top.restore();
    headingIn(this.renderRoot)?.focus({ preventScroll: true });
  }

  /** A screen has stood for a while, or the first choice is there: what nobody waits for may be fetched. */
  #unhurried(): void {
    this.waiting = false;
    this.dispatchEvent(new Event('unhurried'));
  }

  #markFirstChoice(store: PlayerStore): void {
    const { scenario } = store.state;
    if (scenario === null || this.#marked.has(scenario)) return;
    if (this.#marked.size === 0) performance.mark('dewis-first-choice');
    this.#marked.add(scenario);
    this.#stillness.stop();
    this.#unhurried();
    store.firstChoiceShown();
    // A failure costs nothing: whatever needs what could not be had asks for it again.
    makeReady(store, this.renderRoot as ShadowRoot).catch(() => undefined);
  }

  #changed(change: Change): void {
    // Whether all is saved now is said even where the same was said before.
    if (change.cause === 'save') {
      this.silent = true;
      setTimeout(() => (this.silent = false), silence);
    }
    this.told(change);
  }

  /** Where somebody around it is to hear of a change. */
  protected told(_change: Change): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'dewis-player': DewisPlayer;
  }
}
