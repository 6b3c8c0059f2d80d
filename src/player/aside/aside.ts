import { LitElement, html, nothing } from 'lit';
import { otherLanguage } from '../../core/scenario/text.ts';
import { languageNames } from '../look/language-names.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import type { Aside, PlayerState } from '../state/state.ts';
import type { PlayerStore } from '../state/store.ts';
import { asideStyles } from './aside-styles.ts';

/**
 * What stands beside the screen: the transcript or the preferences in a dialog over it, and what reads aloud. The page
 * behind a dialog is inert, Escape closes it, and the focus goes back to where it was (HTML, the dialog element).
 */
export class DewisAside extends LitElement {
  static override readonly properties = { store: { attribute: false }, state: { attribute: false } };
  static override readonly styles = [pageStyles, asideStyles];

  declare store: PlayerStore;
  /** The store's own, so that every change is drawn. */
  declare state: PlayerState;

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (dialog.open === (this.#opened !== null)) return;
    if (dialog.open) return dialog.close();
    dialog.showModal();
    dialog.querySelector('h1')?.focus({ preventScroll: true });
  }

  override render() {
    const { words, speaksBoth } = this.store;
    const opened = this.#opened;
    return html`
      ${
        speaksBoth
          ? nothing
          : html`<dewis-aloud
            exportparts="aloud"
            .words=${words}
            .preferences=${this.state.preferences}
            .run=${this.state.screen === 'play' ? this.state.run : null}
            .waiting=${opened !== null}
            .coaching=${this.store.coaching}
          ></dewis-aloud>`
      }
      <dialog part="aside" lang=${words.language} aria-labelledby="heading" @close=${this.#close} @click=${this.#press}>
        ${opened ? this.#sheet(opened) : nothing}
      </dialog>
    `;
  }

  /** Where a file is missing, the learner is told so in place of it. */
  get #opened(): Aside | null {
    const { aside, screen } = this.state;
    return screen === 'trouble' ? null : aside;
  }

  #sheet(opened: Aside) {
    const { words } = this.store;
    const other = otherLanguage(words.language);
    return html`
      <div class="sheet">
        <div class="head">
          <h1 id="heading" tabindex="-1">${words.t(`${opened}.title`)}</h1>
          <div class="tools">
          <button
            type="button"
            part="language"
            lang=${other}
            @click=${ask({ ask: 'language', language: other })}
          ><span class="hidden">${this.store.wordsIn(other).t('switch.language')}</span>${languageNames[other]}</button>
          <button type="button" part="close" @click=${ask({ ask: 'close' })}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
            <span class="hidden">${words.t('preferences.close')}</span>
          </button>
          </div>
        </div>
        ${opened === 'preferences' ? this.#preferences() : this.#transcript()}
      </div>
    `;
  }

  #preferences() {
    return html`<dewis-preferences
      exportparts="preference"
      .words=${this.store.words}
      .preferences=${this.state.preferences}
    ></dewis-preferences>`;
  }

  #transcript() {
    const { run, finished, scenario } = this.state;
    const attempt = finished ?? run?.attempt;
    const play = run?.play ?? this.store.library.volume(scenario ?? '')?.play;
    if (!attempt || !play) return nothing;
    return html`<dewis-transcript
      .words=${this.store.words}
      .play=${play}
      .attempt=${attempt}
      .finished=${finished !== null}
      .coaching=${this.store.coaching}
    ></dewis-transcript>`;
  }

  // Escape and a phone's way back close it without asking.
  readonly #close = (event: Event) => {
    if (this.#opened) ask({ ask: 'close' })(event);
  };

  // A press beside the sheet; one on it comes from within.
  readonly #press = (event: Event) => {
    if (event.target === event.currentTarget) ask({ ask: 'close' })(event);
  };
}
