import { LitElement, css, html, nothing } from 'lit';
import { languages } from '../../core/scenario/text.ts';
import type { Language } from '../../core/scenario/text.ts';
import type { Words } from '../../i18n/translator.ts';
import { languageNames } from '../look/language-names.ts';
import { messageStyles } from '../frame/message-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';

/** Asks which language to play in: both alike, nothing preselected, Welsh to be read first (content rule of bilingual screens). */
export class DewisLanguageOffer extends LitElement {
  static override readonly properties = {
    wordsIn: { attribute: false },
    heading: { attribute: false },
    recorded: { type: Boolean },
  };
  static override readonly styles = [
    pageStyles,
    messageStyles,
    css`
      :host {
        justify-items: stretch;
        container-type: inline-size;
      }
      .offer {
        inline-size: min(100cqi, 30rem);
      }
      .title {
        margin-block-end: 2.5rem;
        padding-inline-start: 1rem;
        border-inline-start: 4px solid var(--dewis-sea);
        font-weight: 700;
      }
      p {
        max-inline-size: none;
      }
      .title p {
        line-height: 1.3;
      }
      .title p + p {
        margin: 0;
        color: var(--dewis-muted);
        font-weight: 400;
      }
      h1 {
        line-height: 1.25;
      }
      h1 span {
        display: block;
      }
      h1 span + span {
        font-weight: 400;
      }
      .languages {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: 0.75rem;
        margin-block-start: 1.5rem;
      }
      button {
        min-block-size: 4rem;
        border: 2px solid var(--dewis-sea);
        border-radius: var(--dewis-radius);
        color: var(--dewis-sea);
        background: var(--dewis-card);
        font-size: 1.25rem;
        font-weight: 700;
        text-align: center;
        transition: background-color var(--dewis-quick);
      }
      .note {
        margin-block: 1.25rem 0;
        color: var(--dewis-muted);
      }
      .note + .note {
        margin: 0;
      }
      button:hover {
        background: var(--dewis-sea-wash);
      }
    `,
  ];

  declare wordsIn: (language: Language) => Words;
  /** What is about to be played, in each language. */
  declare heading: Readonly<Record<Language, string>>;

  /** Whether an LMS keeps the results; where none does, it is said here in both languages, before anything is begun. */
  declare recorded: boolean;

  override render() {
    return html`
      <div class="offer">
        <div class="title">${languages.map((language) => html`<p lang=${language}>${this.heading[language]}</p>`)}</div>
        <h1 tabindex="-1">
          ${languages.map((language) => html`<span lang=${language}>${this.wordsIn(language).t('offer')}</span>`)}
        </h1>
        <div class="languages">
          ${languages.map(
            (language) => html`
              <button type="button" part="language-choice" lang=${language} @click=${ask({ ask: 'language', language })}>
                ${languageNames[language]}
              </button>
            `,
          )}
        </div>
        ${
          this.recorded
            ? nothing
            : languages.map(
                (language) => html`<p class="note" lang=${language}>${this.wordsIn(language).t('unrecorded')}</p>`,
              )
        }
      </div>
    `;
  }
}
