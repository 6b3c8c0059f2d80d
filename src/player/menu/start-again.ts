import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask, PlayerRequestEvent } from '../requests.ts';

/** Asks, in the page itself, before an attempt under way is given up: what is lost, what stays, and the way back. */
export class DewisStartAgain extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    heading: { attribute: false },
    finished: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      :host {
        flex-basis: 100%;
      }
      .question {
        padding: 0.75rem 1rem 1rem;
        border-inline-start: 4px solid var(--dewis-heat);
        background: var(--dewis-heat-wash);
      }
      .asked {
        font-weight: 700;
      }
      .asked:focus {
        outline: none;
      }
      .asked + p {
        margin: 0;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.625rem;
        margin-block-start: 0.75rem;
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  /** What the scenario is called. */
  declare heading: string;
  /** Whether there are finished attempts, whose results stay. */
  declare finished: boolean;

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.asked')?.focus();
    // The answers to the question are to be in sight with it.
    this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  override render() {
    const { t } = this.words;
    const named = html`<span class="hidden"> (${this.heading})</span>`;
    const startAnew = ask({ ask: 'start-anew', scenario: this.scenario });
    return html`
      <div class="question" role="group" aria-labelledby="asked" @keydown=${this.#escape}>
        <p id="asked" class="asked" tabindex="-1">${t('startAgain.question')}</p>
        <p>${t('startAgain.lost')} ${this.finished ? t('startAgain.stays') : nothing}</p>
        <div class="actions">
          <button type="button" class="secondary" part="start" @click=${startAnew}>${t('startAgain.start')}${named}</button>
          <button type="button" class="primary" part="keep" @click=${ask({ ask: 'keep' })}>${t('startAgain.keep')}</button>
        </div>
      </div>
    `;
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.dispatchEvent(new PlayerRequestEvent({ ask: 'keep' }));
  };
}
