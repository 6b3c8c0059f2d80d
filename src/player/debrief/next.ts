import { LitElement, css, html, nothing } from 'lit';
import type { NextToPractise } from '../../core/lookback/next-to-practise.ts';
import type { Route } from '../../core/lookback/route.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import { criterionName } from '../look/criterion-name.ts';
import { askDebrief } from './debrief-request.ts';

/** The two or three things to practise next: each criterion, where most of it was left, and the way there. */
export class DewisNext extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    next: { attribute: false },
    route: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    chipStyles,
    css`
      ol {
        display: grid;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem 2rem;
        align-items: center;
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--dewis-line);
      }
      li:first-child {
        padding-block-start: 0.25rem;
        border: 0;
      }
      h3 {
        font-size: 1.0625rem;
        line-height: 1.35;
      }
      .where {
        margin-block-start: 0.125rem;
        color: var(--dewis-muted);
        font-size: var(--dewis-small);
      }
      .secondary {
        justify-self: start;
      }
      @container (min-width: 44rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }
      }
      @media print {
        .secondary {
          display: none;
        }
      }
    `,
  ];

  declare words: Words;
  declare story: Story;
  declare next: readonly NextToPractise[];
  declare route: Route;

  override render() {
    const { t } = this.words;
    if (this.next.length === 0) return html`<p>${t('debrief.next.none')}</p>`;
    return html`<ol>${this.next.map((one) => this.#item(one))}</ol>`;
  }

  #item({ criterion, step, met: isMet }: NextToPractise) {
    const { t, texts } = this.words;
    const { criteria, places } = texts(this.story.id);
    const met = this.route.steps.find(({ number }) => number === step);
    return html`
      <li>
        <div>
          <h3>${criterionName(criterion, this.story.id, this.words)}</h3>
          <p class="where">${met ? `${t('debrief.decision', { number: met.number })} · ${places[met.place]}` : t(isMet ? 'debrief.next.best' : 'debrief.next.unmet')}</p>
        </div>
        ${
          met && met.offered.length > 1
            ? html`
              <button type="button" class="secondary" part="practise" @click=${askDebrief({ ask: 'open', step: met.number })}>
                ${t('debrief.next.practise')}<span class="hidden"> (${criteria[criterion]})</span>
              </button>
            `
            : nothing
        }
      </li>
    `;
  }
}
