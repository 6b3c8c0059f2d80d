import { html } from 'lit';
import type { PropertyValues } from 'lit';
import type { CourseAttempts, Keep } from '../core/course/course.ts';
import { usualPreferences } from '../core/course/preferences.ts';
import { definePlayer } from '../player/define.ts';
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

export { DewisChooseEvent, DewisEndEvent, DewisLanguageEvent, DewisStartEvent } from '../player/events.ts';

// Kept apart from its use: a bundler would take `new URL('…', import.meta.url)` for a file to copy.
const script = import.meta.url;

/**
 * A branching scenario in Welsh and English, for any page and without an LMS.
 *
 * @tag dewis-player
 *
 * @attr {string} scenario - Which scenario is played: its id in the folder of scenarios. Another one is opened at once.
 * @attr {'cy' | 'en'} lang - The language. Without it the learner is asked. Setting it switches and keeps everything; it follows what is on screen.
 * @attr {string} src - The folder of scenarios, from the page. Default: `scenarios/` beside the script.
 * @attr {number} mark - The pass mark, above 0 and at most 1. Default: the course's own.
 * @attr {'best' | 'first' | 'last'} keep - Which finished attempt counts. Default: the course's own.
 * @attr {string} remember - The `localStorage` key under which this browser keeps the learner's state. Default: nothing is stored.
 * @attr {string} learner - The learner's name, for the evidence record. Default: a line to write it on.
 * @attr {'light' | 'dark'} theme - Light or dark, before the reader's own wish.
 *
 * @fires {DewisStartEvent} dewis-start - An attempt has begun: `scenario`, `attempt` (from 1).
 * @fires {DewisChooseEvent} dewis-choose - A decision has been answered: `scenario`, `node`, `choice`, `language`, `took` (seconds).
 * @fires {DewisEndEvent} dewis-end - An ending has been reached: `scenario`, `ending`, `outcome`, `score` (0 to 1), `passed`.
 * @fires {DewisLanguageEvent} dewis-language - The language on screen has changed: `language`.
 *
 * @csspart leave - The button that leaves.
 * @csspart menu - The button back to the menu.
 * @csspart transcript - The button that opens the transcript.
 * @csspart preferences - The button that opens the settings.
 * @csspart aside - The sheet with the transcript or the settings.
 * @csspart close - The button that closes it.
 * @csspart preference - Each group of the settings.
 * @csspart aloud - The buttons for reading aloud.
 * @csspart language - The language switch.
 * @csspart language-choice - Each button of the language offer.
 * @csspart saving - Whether what was done is kept.
 * @csspart progress - The progress bar.
 * @csspart notice - What the learner is told beside what they are doing.
 * @csspart start - The button that begins an attempt.
 * @csspart keep - The button that keeps an attempt under way where it was about to be begun anew.
 * @csspart resume - The button that goes on with an attempt.
 * @csspart look-back - The button that opens the last result.
 * @csspart status - Where the learner stands in a scenario, on the menu.
 * @csspart score - The score that counts, on the menu.
 * @csspart result - The result of the course, on a menu of several scenarios.
 * @csspart meter - One meter of the scene.
 * @csspart name - Who is speaking: the name plate.
 * @csspart narration - What is seen.
 * @csspart says - What is said.
 * @csspart choice - Each choice of a decision.
 * @csspart line - The learner's own choice, quoted.
 * @csspart reply - What happens after a choice.
 * @csspart coach - The coach's note.
 * @csspart breach - That a safety rule was broken.
 * @csspart continue - The button that goes on.
 * @csspart verdict - Score and verdict of the debrief.
 * @csspart evidence - One criterion's evidence in the debrief.
 * @csspart first - What the first attempt showed for a criterion.
 * @csspart record - The button that opens the evidence record.
 * @csspart results - The button back from the evidence record.
 * @csspart print - The button that prints it.
 * @csspart download - The button that downloads it.
 * @csspart back - The button back to the menu after leaving.
 * @csspart save - The button that tries again to save.
 * @csspart retry - The button that tries again to load.
 * @csspart rules - How the attempt is judged.
 * @csspart timer - The time there is.
 * @csspart more-time - The button for more of it.
 * @csspart no-limit - The button that takes the limit away.
 * @csspart step - A moment that gave it.
 * @csspart practise - The button that practises a moment.
 * @csspart what-if - The button that asks what would have happened.
 * @csspart other - Another choice, in practice.
 * @csspart another - The button that tries yet another.
 * @csspart reading - Chart or table.
 * @csspart fault - The message that there is nothing to play, and why.
 *
 * @cssprop --dewis-page - Ground of the page.
 * @cssprop --dewis-card - Ground of speech, choices and meters.
 * @cssprop --dewis-ink - Text.
 * @cssprop --dewis-muted - Lesser text.
 * @cssprop --dewis-line - Lines that part.
 * @cssprop --dewis-edge - Lines around what can be pressed.
 * @cssprop --dewis-sea - What can be done: buttons, links, focus.
 * @cssprop --dewis-on-sea - Text on `--dewis-sea`.
 * @cssprop --dewis-sea-wash - Pale ground of the same colour.
 * @cssprop --dewis-heat - Anger, safety, not shown.
 * @cssprop --dewis-heat-wash - Pale ground of the same colour.
 * @cssprop --dewis-partly - Partly shown; the coach's note.
 * @cssprop --dewis-partly-wash - Pale ground of the same colour.
 * @cssprop --dewis-shown - Shown.
 * @cssprop --dewis-shown-wash - Pale ground of the same colour.
 * @cssprop --dewis-stage - Ground behind the picture.
 * @cssprop --dewis-dim - How bright the pictures are, 0 to 1.
 * @cssprop --dewis-glow - How strongly anger colours the light of a scene, 0 to 1.
 * @cssprop --dewis-font - The typeface.
 * @cssprop --dewis-text - Size of text.
 * @cssprop --dewis-small - Size of small text.
 * @cssprop --dewis-speech - Size of what is said.
 * @cssprop --dewis-title - Size of titles.
 * @cssprop --dewis-radius - How round corners are.
 * @cssprop --dewis-gap - The space between choices.
 * @cssprop --dewis-height - The least height of the player.
 * @cssprop --dewis-quick - How long a change of colour takes.
 * @cssprop --dewis-slow - How long a move takes, as of a meter.
 */
export class DewisPlayer extends StorePlayer implements EmbeddedPlayer {
  static override readonly properties = {
    ...StorePlayer.properties,
    scenario: { reflect: true },
    src: { reflect: true },
    mark: { type: Number, reflect: true },
    keep: { reflect: true },
    remember: { reflect: true },
    learner: { reflect: true },
    theme: { reflect: true },
    fault: { state: true },
  };
  static override readonly styles = [...StorePlayer.styles, faultStyles, embedStyles];

  declare scenario: string | null;
  declare src: string | null;
  declare mark: number | null;
  declare keep: Keep | null;
  declare remember: string | null;
  declare learner: string | null;
  declare theme: 'light' | 'dark' | null;
  /** Why there is nothing to play. */
  declare protected fault: Fault | null;

  #terms: Terms | null = null;
  /** What was played of each scenario, by its folder and id, for as long as the element lives. */
  readonly #played = new Map<string, CourseAttempts>();

  constructor() {
    super();
    this.scenario = null;
    this.src = null;
    this.mark = null;
    this.keep = null;
    this.remember = null;
    this.learner = null;
    this.theme = null;
    this.fault = null;
  }

  /** Registers `<dewis-player>`, unless the tag is taken. */
  static define(): void {
    definePlayer(DewisPlayer);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.#speak(value);
  }

  override connectedCallback(): void {
    // Under whatever tag a host page has registered the class, what it is made of has to be known.
    DewisPlayer.define();
    super.connectedCallback();
    // Back in a page: what went on meanwhile has not been drawn.
    this.requestUpdate();
  }

  /** A part of a page has none: the page's own `main` and banner are around it. */
  protected override get landmarks(): boolean {
    return false;
  }

  override willUpdate(changed?: PropertyValues): void {
    const settings = ['scenario', 'src', 'mark', 'keep', 'remember'];
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
