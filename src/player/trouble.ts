import { LitElement, css, html } from 'lit';
import type { Words } from '../i18n/translator.ts';
import { pageStyles } from './page-styles.ts';
import { ask } from './requests.ts';

/** A file could not be had: says so plainly and offers another try. */
export class DewisTrouble extends LitElement {
  static override readonly properties = { words: { attribute: false } };
  static override readonly styles = [
    pageStyles,
    css`
      :host {
        display: grid;
        place-content: safe center;
        padding: 2rem 1.25rem 4rem;
      }
      h1 {
        margin-block-end: 0.5rem;
        font-size: var(--dewis-title);
      }
      p {
        max-inline-size: 34ch;
      }
      button {
        margin-block-start: 1.5rem;
      }
    `,
  ];

  declare words: Words;

  override render() {
    const { t } = this.words;
    return html`
      <div>
        <h1 tabindex="-1">${t('trouble.title')}</h1>
        <p>${t('trouble.text')}</p>
        <button type="button" class="primary" part="retry" @click=${ask({ ask: 'retry' })}>${t('trouble.retry')}</button>
      </div>
    `;
  }
}
