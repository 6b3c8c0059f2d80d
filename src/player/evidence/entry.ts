import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { chunkLoader } from '../../i18n/chunk-loader.ts';
import { pageStyles } from '../look/page-styles.ts';

const chunk = chunkLoader(() => import('./define-evidence.ts'), import.meta.url);

/** The learner wants to see the evidence record, which is at hand now. */
export const openRecord = 'dewis-open-record';

/** The button that opens the evidence record. The record itself is fetched when it is asked for: few ever open it. */
export class DewisEvidenceEntry extends LitElement {
  static override readonly properties = { words: { attribute: false }, failed: { state: true } };
  static override readonly styles = [
    pageStyles,
    css`
      p {
        margin-block-start: 0.5rem;
        color: var(--dewis-heat);
        font-size: var(--dewis-small);
      }
    `,
  ];

  declare words: Words;
  /** Whether it could not be had at the last try. */
  declare protected failed: boolean;

  constructor() {
    super();
    this.failed = false;
  }

  override render() {
    const { t } = this.words;
    return html`
      <button type="button" class="secondary" part="record" aria-describedby="failed" @click=${() => void this.#open()}>
        ${t('evidenceRecord.open')}
      </button>
      ${this.failed ? html`<p id="failed" role="alert">${t('evidenceRecord.unavailable')}</p>` : nothing}
    `;
  }

  /** Puts the focus back on the button, where the record was opened from. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  async #open(): Promise<void> {
    try {
      (await chunk()).defineEvidence();
    } catch (cause) {
      console.error('Dewis: the evidence record could not be loaded', cause);
      this.failed = true;
      return;
    }
    this.failed = false;
    this.dispatchEvent(new Event(openRecord));
  }
}
