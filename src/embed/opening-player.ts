import { html } from 'lit';
import type { PropertyValues } from 'lit';
import type { CourseAttempts } from '../core/course/course.ts';
import { usualPreferences } from '../core/course/preferences.ts';
import { drawn, headingIn } from '../player/frame/heading.ts';
import { TellingPlayer as StorePlayer } from '../player/telling-player.ts';
import type { EmbeddedPlayer } from './embedded-player.ts';
import { embedStyles } from './embed-styles.ts';
import { faultMessage, faultStyles, loadingMessage } from './fault.ts';
import type { Fault } from './fault.ts';
import { languageIn } from './language-tag.ts';
import { openScenario } from './opening.ts';
import { termsOf } from './terms.ts';
import type { Terms } from './terms.ts';

// Kept apart from its use: a bundler would take `new URL('…', import.meta.url)` for a file to copy.
const script = import.meta.url;

/**
 * A player that opens what its host page names, again whenever another is named, and keeps what was played of each for as
 * long as it lives. Where there is nothing to play it says why.
 */
export abstract class OpeningPlayer extends StorePlayer implements EmbeddedPlayer {
  static override readonly properties = { ...StorePlayer.properties, fault: { state: true } };
  static override readonly styles = [...StorePlayer.styles, faultStyles, embedStyles];

  abstract scenario: EmbeddedPlayer['scenario'];
  abstract src: EmbeddedPlayer['src'];
  abstract mark: EmbeddedPlayer['mark'];
  abstract keep: EmbeddedPlayer['keep'];
  abstract mode: EmbeddedPlayer['mode'];
  abstract coach: EmbeddedPlayer['coach'];
  abstract remember: EmbeddedPlayer['remember'];
  abstract learner: EmbeddedPlayer['learner'];
  abstract theme: EmbeddedPlayer['theme'];
  /** Why there is nothing to play. */
  declare protected fault: Fault | null;

  #terms: Terms | null = null;
  /** What was played of each scenario, by its folder and id, for as long as the element lives. */
  readonly #played = new Map<string, CourseAttempts>();

  constructor() {
    super();
    this.fault = null;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.#speak(value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back in a page: what went on meanwhile has not been drawn.
    this.requestUpdate();
  }

  /** A part of a page has none: the page's own `main` and banner are around it. */
  protected override get landmarks(): boolean {
    return false;
  }

  override willUpdate(changed?: PropertyValues): void {
    const settings = ['scenario', 'src', 'mark', 'keep', 'mode', 'coach', 'remember'];
    if (settings.some((name) => changed?.has(name)))
      this.#follow(termsOf(this, new URL('scenarios/', script).href, document.baseURI));
    super.willUpdate();
  }

  override render() {
    if (this.fault) return html`<div class="player">${faultMessage(this.fault, () => this.#open())}</div>`;
    if (this.store) return super.render();
    return html`<div class="player">${loadingMessage()}</div>`;
  }

  // Another scenario is opened at once; other terms of the same one only while nothing would be lost by it.
  #follow(terms: Terms): void {
    const before = this.#terms;
    const same = before?.scenario === terms.scenario && before.folder === terms.folder;
    const begun = Object.values(this.store?.state.attempts ?? {}).some((attempts) => attempts.begun > 0);
    if (same && begun) return;
    this.#setAside();
    this.#terms = terms;
    void this.#open();
  }

  #setAside(): void {
    if (this.#terms && this.store) this.#played.set(playedKey(this.#terms), this.store.state.attempts);
  }

  async #open(): Promise<void> {
    const terms = this.#terms;
    if (!terms) return;
    const language = languageIn(this.getAttribute('lang')) ?? this.store?.state.language ?? null;
    const liked = this.store?.state.preferences;
    // Who has asked for nothing so far may have done so earlier, in what is opened now.
    const preferences = liked === usualPreferences ? undefined : liked;
    const focused = this.matches(':focus-within');
    this.store = null;
    this.fault = null;
    const attempts = this.#played.get(playedKey(terms)) ?? {};
    const opened = await openScenario(terms, { language, attempts, preferences });
    // Drawn empty in between, or the new scenario would count as the next step of the old one and take the focus.
    await this.updateComplete;
    if (terms !== this.#terms) return;
    if ('fault' in opened) {
      this.fault = opened.fault;
      return;
    }
    this.store = opened.store;
    this.store.learner = async () => this.learner ?? '';
    // It may have been set while the scenario was on its way.
    this.#speak(this.getAttribute('lang'));
    if (focused) await this.#focusHeading();
  }

  #speak(tag: string | null): void {
    const language = languageIn(tag);
    if (language) this.store?.handle({ ask: 'language', language });
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    await drawn(this.renderRoot);
    headingIn(this.renderRoot)?.focus({ preventScroll: true });
  }
}

function playedKey({ folder, scenario }: Terms): string {
  return `${folder} ${scenario}`;
}
