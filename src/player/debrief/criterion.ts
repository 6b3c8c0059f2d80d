import { LitElement, css, html, nothing } from 'lit';
import { criterionNumber } from '../../core/scenario/standard.ts';
import type { CriterionState } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import type { CriterionReport } from './debrief-report.ts';
import { shapeOf } from '../look/icons.ts';
import { pageStyles } from '../look/page-styles.ts';
import { askDebrief } from './debrief-request.ts';
import { stateOfRating } from './rating-state.ts';

/** One criterion: its number, label and evidence, and the decisions that gave it. */
export class DewisCriterion extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    report: { attribute: false },
    steps: { attribute: false },
    unfolded: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    chipStyles,
    css`
      :host {
        padding-block: 0.875rem;
        border-block-start: 1px solid var(--dewis-line);
      }
      .head {
        display: grid;
        grid-template-columns: 3.5rem minmax(0, 1fr);
        gap: 0.25rem 0.5rem;
      }
      h3 {
        display: contents;
        font-size: 1em;
        line-height: 1.35;
      }
      .number {
        font-weight: 700;
        white-space: nowrap;
      }
      .label {
        font-weight: 600;
      }
      .essential {
        color: var(--dewis-muted);
        font-weight: 400;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        grid-column: 2;
        gap: 0.125rem 1rem;
        align-items: baseline;
        color: var(--dewis-muted);
        font-size: var(--dewis-small);
      }
      .chip {
        --chip-page: var(--dewis-page);
      }
      .first {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.4em;
        align-items: baseline;
      }
      details {
        grid-column: 2;
        font-size: var(--dewis-small);
      }
      summary {
        display: inline-flex;
        align-items: center;
        min-block-size: 2rem;
        color: var(--dewis-sea);
        font-weight: 600;
        cursor: pointer;
      }
      summary::before {
        content: '';
        inline-size: 0.45em;
        block-size: 0.45em;
        margin-inline-end: 0.6em;
        border: solid currentColor;
        border-width: 0 2px 2px 0;
        rotate: -45deg;
        transition: rotate var(--dewis-quick);
      }
      summary::-webkit-details-marker {
        display: none;
      }
      details[open] summary::before {
        rotate: 45deg;
      }
      .decisions {
        display: grid;
        gap: 0.75rem;
        padding-block: 0.25rem 0.25rem;
      }
      .decisions blockquote {
        padding: 0.375rem 0.75rem;
        border-radius: 0.5rem;
        border-end-start-radius: 0;
        background: var(--dewis-sea-wash);
      }
      .met {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        align-items: baseline;
        margin-block-start: 0.25rem;
        color: var(--dewis-muted);
      }
      .step {
        min-block-size: 1.75rem;
        padding: 0;
        border: 0;
        color: var(--dewis-sea);
        background: none;
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      @container (min-width: 44rem) {
        .head {
          grid-template-columns: 3.5rem minmax(0, 1fr) 19rem;
        }
        .state {
          grid-area: 1 / 3 / 3;
          flex-direction: column;
        }
        details {
          grid-area: 2 / 2;
        }
      }
      @media print {
        .head {
          break-inside: avoid;
          grid-template-columns: 3.5rem minmax(0, 1fr);
        }
        .state,
        details {
          grid-area: auto / 2;
        }
        .state {
          flex-direction: row;
        }
        .step {
          color: inherit;
          text-decoration: none;
        }
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  declare report: CriterionReport;
  /** The numbers of the steps that the route shows, to which a decision can lead. */
  declare steps: readonly number[];
  /** Whether the decisions are to be seen unasked: on paper nobody can unfold them. */
  declare unfolded: boolean;

  override render() {
    const { t, language, texts } = this.words;
    const { id, essential, state, earned, expected, first, decisions } = this.report;
    return html`
      <div class="head">
        <h3>
          <span class="number">${criterionNumber(id, language)}</span>
          <span class="label"
            >${texts(this.scenario).criteria[id]}
            ${essential ? html`<span class="essential">(${t('debrief.essential')})</span>` : nothing}</span
          >
        </h3>
        <div class="state">
          ${this.#chip(state)}
          <span>${t('debrief.measureLabel', { earned, expected })}</span>
          ${first ? html`<span class="first" part="first">${t('debrief.first')} ${this.#chip(first)}</span>` : nothing}
        </div>
        ${decisions.length === 0 ? nothing : this.#decisions()}
      </div>
    `;
  }

  #decisions() {
    const { t, texts } = this.words;
    const { nodes } = texts(this.scenario);
    return html`
      <details ?open=${this.unfolded}>
        <summary>${t('debrief.decisions', { count: this.report.decisions.length })}</summary>
        <ol class="decisions">
          ${this.report.decisions.map(
            ({ node, choice, rating, number }) => html`
              <li>
                <blockquote>${nodes[node]?.choices?.[choice]?.label}</blockquote>
                <p class="met">
                  ${
                    this.steps.includes(number)
                      ? html`<button type="button" class="step" part="step" @click=${askDebrief({ ask: 'show', step: number })}>${t('debrief.decision', { number })}</button>`
                      : html`<span>${t('debrief.decision', { number })}</span>`
                  }
                  ${this.#chip(stateOfRating[rating], t(`rating.${rating}`))}
                </p>
              </li>
            `,
          )}
        </ol>
      </details>
    `;
  }

  #chip(state: CriterionState, word: string = this.words.t(`evidence.${state}`)) {
    return html`<span class="chip ${state}" part="evidence" data-state=${state}>${shapeOf(state)} <span>${word}</span></span>`;
  }
}
