import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { messageStyles } from './message-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import { isStopped } from '../state/state.ts';
import type { Saving, Stopped } from '../state/state.ts';

/** After leaving: whether all is kept, and that the page may be closed; or why nothing is kept from it any more. */
export class DewisFarewell extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    saving: { attribute: false },
    finished: { attribute: false },
    back: { attribute: false },
  };
  static override readonly styles = [pageStyles, messageStyles];

  declare words: Words;
  declare saving: Saving;
  /** Whether everything there is to play has been finished. */
  declare finished: boolean;
  /** Whether there is a way back in: only where no session with an LMS has been closed. */
  declare back: boolean;

  /** Whether saving has failed and not succeeded since: while another try is under way, its button and the focus stay. */
  #missed = false;

  override willUpdate(): void {
    if (this.saving !== 'saving') this.#missed = this.saving === 'unsaved';
  }

  override updated(changed: PropertyValues<this>): void {
    // The button may have gone with the focus on it. Nobody is drawn away from elsewhere.
    if (changed.get('saving') && this.saving === 'saved' && document.activeElement === document.body)
      this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    const { t } = this.words;
    const { saving } = this;
    if (isStopped(saving)) return this.#stopped(saving);
    return html`
      <div>
        <h1 tabindex="-1">${t('farewell.title')}</h1>
        <p>${t(this.#told(saving))}</p>
        ${
          this.#missed
            ? html`<button type="button" class="primary" part="save" @click=${ask({ ask: 'save' })}>${t('farewell.retry')}</button>`
            : nothing
        }
        ${
          this.back
            ? html`<button type="button" class="secondary" part="back" @click=${ask({ ask: 'menu' })}>${t('farewell.back')}</button>`
            : nothing
        }
      </div>
    `;
  }

  #stopped(why: Stopped) {
    const { t } = this.words;
    return html`
      <div>
        <h1 tabindex="-1">${t(`stopped.${why}.title`)}</h1>
        <p>${t(`stopped.${why}.text`)}</p>
        <button type="button" class="primary" part="save" @click=${ask({ ask: 'save' })}>${t(`stopped.${why}.goOn`)}</button>
      </div>
    `;
  }

  #told(saving: Exclude<Saving, Stopped>) {
    if (saving === 'saving') return 'saving.saving';
    return saving === 'saved' && this.finished ? 'farewell.finished' : (`farewell.${saving}` as const);
  }
}
