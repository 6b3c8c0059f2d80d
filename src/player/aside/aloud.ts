import { LitElement, html, nothing, svg } from 'lit';
import type { PropertyValues } from 'lit';
import type { Preferences } from '../../core/course/preferences.ts';
import type { Coaching } from '../../core/course/course.ts';
import type { Run } from '../../core/play/run.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { aloudStyles } from './aloud-styles.ts';
import { Reader } from './reader.ts';
import { scriptOf } from './script-of.ts';
import { speech, voiceFor } from './voices.ts';

const icons = {
  play: svg`<path d="M8 5.5v13l10.5-6.5z"/>`,
  pause: svg`<path d="M7 5.5h3.5v13H7zM13.5 5.5H17v13h-3.5z"/>`,
  stop: svg`<path d="M6.5 6.5h11v11h-11z"/>`,
};

/**
 * Reads each moment aloud for who asked for it, by the browser's own voice, and has the buttons for it. It announces nothing
 * besides: a screen reader is told of the moment by the heading that has the focus, as ever.
 */
export class DewisAloud extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    preferences: { attribute: false },
    run: { attribute: false },
    waiting: { attribute: false },
    coaching: { attribute: false },
  };
  static override readonly styles = [pageStyles, aloudStyles];

  declare words: Words;
  declare preferences: Preferences;
  /** What is on screen; `null` where that is no moment of a story. */
  declare run: Run | null;
  /** True while something else is in front. */
  declare waiting: boolean;
  /** When the coach speaks: what is not shown is not read. */
  declare coaching: Coaching | undefined;

  readonly #reader = new Reader(() => this.requestUpdate());
  /** Whether the moment on screen has still to be read, as soon as it can be. */
  #due = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#hidden);
    window.addEventListener('pagehide', this.#stop);
    // Voices may come late.
    speech()?.addEventListener?.('voiceschanged', this.#voices);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#hidden);
    window.removeEventListener('pagehide', this.#stop);
    speech()?.removeEventListener?.('voiceschanged', this.#voices);
    this.#stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('preferences');
    const { aloud, pace } = this.preferences;
    const isNew = changed.has('run') && changed.get('run') !== this.run;
    const isAsked = before !== undefined && before.aloud !== aloud;
    const isOther = before !== undefined && before.pace !== pace;
    if (isNew || isAsked || isOther || changed.has('words') || this.waiting) this.#reader.stop();
    // A language that was switched is read when it is asked for: what it says has been heard.
    this.#due = aloud === 'on' && (this.#due || isNew || isAsked) && !(changed.has('words') && !isNew);
    if (this.#due && !this.waiting && document.visibilityState === 'visible') this.#read();
  }

  override render() {
    const { t, language } = this.words;
    if (this.preferences.aloud === 'off' || this.waiting || !this.run || !voiceFor(language)) return nothing;
    this.toggleAttribute('above', this.run.moment.kind === 'brief');
    const { state } = this.#reader;
    const act = state === 'reading' ? 'pause' : 'play';
    const label = state === 'paused' ? 'aloud.resume' : (`aloud.${act}` as const);
    return html`
      <div role="group" part="aloud" aria-label=${t('aloud.label')}>
        <button type="button" data-act=${act} @click=${this.#turn}>
          <svg viewBox="0 0 24 24" aria-hidden="true">${icons[act]}</svg><span class="hidden">${t(label)}</span>
        </button>
        <button type="button" data-act="stop" aria-disabled=${state === 'silent'} @click=${this.#stop}>
          <svg viewBox="0 0 24 24" aria-hidden="true">${icons.stop}</svg><span class="hidden">${t('aloud.stop')}</span>
        </button>
      </div>
    `;
  }

  #read(): void {
    const { run, words, preferences } = this;
    const voice = voiceFor(words.language);
    if (!run || !voice) return;
    this.#due = false;
    const { language } = words;
    this.#reader.read({
      sentences: scriptOf(run, words, this.coaching),
      voice,
      language,
      pace: +preferences.pace / 100,
    });
  }

  readonly #turn = () => {
    const { state } = this.#reader;
    if (state === 'reading') this.#reader.pause();
    else if (state === 'paused') this.#reader.resume();
    else this.#read();
  };

  readonly #stop = () => this.#reader.stop();

  readonly #hidden = () => {
    if (document.visibilityState === 'hidden') this.#stop();
  };

  readonly #voices = () => this.requestUpdate();
}
