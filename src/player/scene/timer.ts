import { LitElement, html, nothing, svg } from 'lit';
import type { PropertyValues } from 'lit';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { PlayerRequestEvent } from '../requests.ts';
import type { TimeNews } from '../state/state.ts';
import { Countdown } from './countdown.ts';
import { timerStyles } from './timer-styles.ts';

/** Whoever wishes for longer has ten times as long: the least that WCAG 2.2.1 lets a time be adjusted to. */
const longer = 10;
/** Little is left from here on, in milliseconds: the time in which WCAG 2.2.1 wants an extension to be possible. */
const little = 20_000;

/**
 * The time for a decision. It runs from the moment the choices can be read, and stands still while they cannot: while the
 * page is hidden, something is open over it or a file is awaited. More of it, and none at all, is one press away at any
 * moment, as often as wanted (WCAG 2.2.1).
 */
export class DewisTimer extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    seconds: { attribute: false },
    timing: { attribute: false },
    paused: { attribute: false },
    off: { state: true },
  };
  static override readonly styles = [pageStyles, timerStyles];

  declare words: Words;
  /** As the author set it. */
  declare seconds: number;
  declare timing: Preferences['timing'];
  declare paused: boolean;
  declare protected off: boolean;

  #countdown = new Countdown(0);
  /** All that was given so far, in milliseconds. */
  #given = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #isShort = false;
  /** What was told of the time last. */
  #told: TimeNews['is'] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#follow);
    // Back in a page, it runs on.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#follow);
    clearTimeout(this.#tick);
    this.#countdown.pause(performance.now());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('timing') || changed.has('seconds')) {
      this.off = this.timing === 'none';
      this.#anew();
    }
    this.#isShort = !this.off && this.#countdown.left(performance.now()) <= Math.min(little, this.#given / 3);
  }

  override updated(): void {
    this.#follow();
  }

  override render() {
    const { t } = this.words;
    const left = this.#countdown.left(performance.now());
    const seconds = Math.ceil(left / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const share = this.#given === 0 ? 0 : left / this.#given;
    return html`
      <div class="timer ${this.off ? 'off' : this.#isShort ? 'short' : ''}" part="timer">
        <div class="stands" role="timer">
          ${this.off ? t('timer.isOff') : html`${t('timer.left')} <b>${time}</b>`}
          <div class="bar" aria-hidden="true">
            <svg viewBox="0 0 100 1" preserveAspectRatio="none">
              ${this.off ? nothing : svg`<rect width=${(share * 100).toFixed(2)} height="1" />`}
            </svg>
          </div>
        </div>
        <div class="offers">
          <button type="button" part="more-time" aria-disabled=${this.off ? 'true' : 'false'} @click=${this.#more}>${t('timer.giveMore')}</button>
          <button type="button" part="no-limit" aria-pressed=${this.off ? 'true' : 'false'} @click=${this.#switch}>${t('timer.noLimit')}</button>
        </div>
      </div>
    `;
  }

  #anew(): void {
    this.#given = this.off ? 0 : this.seconds * 1000 * (this.timing === 'longer' ? longer : 1);
    this.#countdown = new Countdown(this.#given);
  }

  readonly #more = () => {
    if (this.off) return;
    const by = this.seconds * 1000;
    this.#given = this.#countdown.left(performance.now()) + by;
    this.#countdown.extend(by, performance.now());
    this.#tell('more');
    this.requestUpdate();
  };

  readonly #switch = () => {
    this.off = !this.off;
    // Whoever wished for no limits from the first and takes one after all, has it as it was set.
    this.#anew();
    this.#tell(this.off ? 'off' : 'begun');
  };

  /** Lets the time run where everything can be read, and tells what there is to tell. */
  readonly #follow = () => {
    clearTimeout(this.#tick);
    const now = performance.now();
    if (this.off || this.paused || document.hidden || !this.isConnected) return this.#countdown.pause(now);
    this.#countdown.run(now);
    if (!this.#told) this.#tell('begun');
    else if (this.#isShort && this.#told !== 'short') this.#tell('short');
    const left = this.#countdown.left(now);
    // Where the answer cannot be taken yet, it is given again.
    if (left === 0) this.#tell('out');
    this.#tick = setTimeout(() => this.requestUpdate(), left % 1000 || 1000);
  };

  #tell(is: TimeNews['is']): void {
    this.#told = is;
    const left = Math.ceil(this.#countdown.left(performance.now()) / 1000);
    this.dispatchEvent(new PlayerRequestEvent({ ask: 'time', time: { is, left } }));
  }
}
