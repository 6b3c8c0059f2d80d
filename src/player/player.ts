import { LitElement, html, nothing } from 'lit';
import { otherLanguage } from '../core/scenario/text.ts';
import { drawn, headingIn } from './heading.ts';
import { newsOf } from './news.ts';
import { pageStyles } from './page-styles.ts';
import { playerStyles } from './player-styles.ts';
import { publicEventOf } from './public-event.ts';
import { PlayerRequestEvent } from './requests.ts';
import { isSettled } from './settled.ts';
import type { Change } from './state.ts';
import { StoreController } from './store-controller.ts';
import type { PlayerStore } from './store.ts';
import { Stillness } from './stillness.ts';
import { tokens } from './tokens.ts';

/** How long a screen stands before its drawings are fetched ahead of the first choice, in milliseconds. */
const patience = { play: 400, menu: 1500 };

/**
 * The player: give it a `store` and it plays. It draws the state, hands requests to the store, moves focus to the new
 * moment's heading and holds the one live region.
 *
 * @fires dewis-start, dewis-choose, dewis-end, dewis-language
 * @csspart leave, menu, language, start, resume, look-back, choice, continue, says, narration, reply, coach, meter, notice
 */
export class DewisPlayer extends LitElement {
  static override readonly properties = {
    store: { attribute: false },
    waiting: { state: true },
    font: { type: Boolean, reflect: true },
  };
  static override readonly styles = [tokens, pageStyles, playerStyles];

  declare store: PlayerStore | null;
  /** Set once a face of its own has been loaded; text on screen is left as it is until the next moment. */
  declare font: boolean;
  declare protected waiting: boolean;

  readonly #following = new StoreController(this, (change) => this.#changed(change));
  readonly #stillness = new Stillness(() => (this.waiting = false));
  #fontLoaded = false;
  /** Scenarios whose first choice was shown in this visit: what may be wanted next is fetched once for each. */
  readonly #marked = new Set<string>();
  #moment = '';

  constructor() {
    super();
    this.store = null;
    this.font = false;
    this.waiting = true;
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

  override willUpdate(): void {
    this.#following.follow(this.store);
    const language = this.store?.state.language;
    if (language) this.lang = language;
    const moment = this.#momentKey();
    if (moment !== this.#moment && this.#fontLoaded) this.font = true;
  }

  override updated(): void {
    const moment = this.#momentKey();
    const before = this.#moment;
    this.#moment = moment;
    if (moment === before) return;
    void this.#arrive(before !== '');
  }

  override render() {
    const { store } = this;
    if (!store || store.state.screen === 'opening') return nothing;
    const { state, words, plan } = store;
    const playing = state.screen === 'play' || state.screen === 'debrief';
    const title = plan.scenarios.find(({ id }) => id === state.scenario)?.title ?? plan.title;
    return html`
      <div class="player" lang=${words.language}>
        <dewis-bar
          exportparts="leave, menu, language, saving, progress"
          .words=${words}
          .otherWords=${store.wordsIn(otherLanguage(words.language))}
          .heading=${playing ? title[words.language] : ''}
          .progress=${state.screen === 'play' ? state.progress : null}
          .saving=${state.saving}
          .menu=${playing}
          .left=${state.screen === 'farewell'}
          .asking=${state.language === null}
        ></dewis-bar>
        ${
          state.language === null
            ? nothing
            : html`
              <dewis-notices
                exportparts="notice"
                .words=${words}
                .notices=${state.notices}
                .recording=${state.screen === 'menu' || state.run?.moment.kind === 'brief' ? state.recording : 'lms'}
                .unsaved=${state.saving === 'unsaved' && state.screen !== 'farewell'}
              ></dewis-notices>
            `
        }
        <main>${this.#screen(store)}</main>
        <div class="hidden" role="status" aria-live="polite">${newsOf(state, words)}</div>
      </div>
    `;
  }

  #screen(store: PlayerStore) {
    const { state, words, plan, source } = store;
    const { course } = plan;
    switch (state.screen) {
      case 'language':
        return html`<dewis-language-offer exportparts="language-choice" .wordsIn=${store.wordsIn.bind(store)} .heading=${plan.title} .recorded=${state.recording === 'lms'}></dewis-language-offer>`;
      case 'menu':
        return html`<dewis-menu
          exportparts="start, resume, look-back, status, score, result"
          .words=${words}
          .plan=${plan}
          .attempts=${state.attempts}
          .source=${source}
          .waiting=${this.waiting}
          .busy=${state.busy}
        ></dewis-menu>`;
      case 'play':
        return state.run && this.#play(store, state.run);
      case 'debrief':
        return html`<dewis-debrief
          exportparts="start, menu, verdict, evidence, first"
          .words=${words}
          .story=${store.library.volume(state.scenario ?? '')?.play.story}
          .attempt=${state.finished}
          .attempts=${state.attempts[state.scenario ?? '']}
          .mark=${course.mark}
        ></dewis-debrief>`;
      case 'farewell':
        return html`<dewis-farewell exportparts="save, back" .words=${words} .saving=${state.saving} .finished=${isSettled(course, state.attempts)} .back=${state.recording !== 'lms'}></dewis-farewell>`;
      case 'trouble':
        return html`<dewis-trouble exportparts="retry" .words=${words}></dewis-trouble>`;
    }
  }

  #play({ words, plan, source }: PlayerStore, run: NonNullable<PlayerStore['state']['run']>) {
    const { moment, play } = run;
    if (moment.kind === 'brief')
      return html`<dewis-brief exportparts="continue" .words=${words} .story=${play.story} .mark=${plan.course.mark} .keep=${plan.course.keep}></dewis-brief>`;
    const node = 'node' in moment ? moment.node : '';
    return html`<dewis-scene
      exportparts="choice, continue, says, narration, line, reply, coach, breach, meter"
      data-node=${node}
      .words=${words}
      .run=${run}
      .source=${source}
      .waiting=${this.waiting}
    ></dewis-scene>`;
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
    // With the frame: measuring and focusing any sooner would make the browser lay the page out once more.
    if (moveFocus) requestAnimationFrame(() => this.#face());
    const { screen, run } = store.state;
    if (run?.moment.kind === 'decision') this.#markFirstChoice(store);
    else if (this.waiting && (screen === 'play' || screen === 'menu')) this.#stillness.await(patience[screen]);
    if (screen === 'debrief' || screen === 'farewell' || run?.moment.kind === 'reply') void this.#later(store);
  }

  /** Turns to the new moment: its heading has the focus, and the player's top is in sight. */
  #face(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start', behavior: 'instant' });
    headingIn(this.renderRoot)?.focus({ preventScroll: true });
  }

  #markFirstChoice(store: PlayerStore): void {
    const { scenario } = store.state;
    if (scenario === null || this.#marked.has(scenario)) return;
    if (this.#marked.size === 0) performance.mark('dewis-first-choice');
    this.#marked.add(scenario);
    this.#stillness.stop();
    this.waiting = false;
    store.firstChoiceShown();
    void this.#later(store, true);
  }

  // A chunk of its own: nobody needs it before the first choice.
  async #later(store: PlayerStore, withArt = false): Promise<void> {
    const { defineLater, fetchArt } = await import('./define-later.ts');
    defineLater(store);
    if (withArt) await fetchArt(store);
  }

  #changed(change: Change): void {
    const event = publicEventOf(change);
    if (event) this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dewis-player': DewisPlayer;
  }
}
