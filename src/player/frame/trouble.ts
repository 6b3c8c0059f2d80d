import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { messageStyles } from './message-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';

/** A file could not be had: says so plainly and offers another try, in both languages where the learner's is not at hand. */
export class DewisTrouble extends LitElement {
  static override readonly properties = { words: { attribute: false }, otherWords: { attribute: false } };
  static override readonly styles = [
    pageStyles,
    messageStyles,
    css`
      h2 {
        font-size: var(--dewis-title);
      }
      h2 + p {
        margin-block-start: 0.5rem;
      }
      div + div {
        margin-block-start: 1.5rem;
      }
      span {
        display: inline-block;
      }
    `,
  ];

  declare words: Words;
  /** The second language to say it in, where there is to be one. */
  declare otherWords: Words | null | undefined;

  override render() {
    const spoken = this.otherWords ? [this.words, this.otherWords] : [this.words];
    return html`
      <div>
        ${spoken.map(
          ({ t, language }, index) => html`
            <div lang=${language}>
              ${index === 0 ? html`<h1 tabindex="-1">${t('trouble.title')}</h1>` : html`<h2>${t('trouble.title')}</h2>`}
              <p>${t('trouble.text')}</p>
            </div>
          `,
        )}
        <button type="button" class="primary" part="retry" @click=${ask({ ask: 'retry' })}>
          ${spoken.map(
            ({ t, language }, index) =>
              html`${index ? ' / ' : nothing}<span lang=${language}>${t('trouble.retry')}</span>`,
          )}
        </button>
      </div>
    `;
  }
}
