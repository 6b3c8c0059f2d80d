import { LitElement, css, html, nothing } from 'lit';
import type { CriterionState } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import type { CriterionReport } from './debrief-report.ts';
import { shapeOf } from '../look/icons.ts';
import { pageStyles } from '../look/page-styles.ts';
import { criterionName } from '../look/criterion-name.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { stateOfRating } from './rating-state.ts';
import { stepLink, stepLinkStyles } from './step-link.ts';

/** One criterion: its words and number, its evidence, and the decisions that gave it. */
export class DewisCriterion extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    report: { attribute: false },
    steps: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    chipStyles,
    stepLinkStyles,
    disclosureStyles,
    css`
      :host {
        padding-block: 0.75rem;
        border-block-start: 1px solid var(--dewis-line);
      }
      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.25rem 2rem;
      }
      h4 {
        margin: 0;
        font-size: 1em;
        font-weight: 600;
        line-height: 1.35;
      }
      .essential {
        color: var(--dewis-muted);
        font-weight: 400;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
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
        font-size: var(--dewis-small);
      }
      summary {
        min-block-size: 2rem;
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
      @container (min-width: 44rem) {
        .head {
          grid-template-columns: minmax(0, 1fr) 19rem;
        }
        .state {
          grid-area: 1 / 2 / 3;
          flex-direction: column;
        }
        details {
          grid-area: 2 / 1;
        }
      }
      @media print {
        .head {
          break-inside: avoid;
          grid-template-columns: minmax(0, 1fr);
        }
        .state,
        details {
          grid-area: auto;
        }
        .state {
          flex-direction: row;
        }
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  declare report: CriterionReport;
  /** The numbers of the steps that the route shows, to which a decision can lead. */
  declare steps: readonly number[];

  override render() {
    const { t } = this.words;
    const { id, essential, state, earned, expected, first, decisions } = this.report;
    return html`
      <div class="head">
        <h4>
          ${criterionName(id, this.scenario, this.words)}
          ${essential ? html`<span class="essential">(${t('debrief.essential')})</span>` : nothing}
        </h4>
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
    const { criteria, nodes } = texts(this.scenario);
    return html`
      <details>
        <summary part="fold">
          ${t('debrief.decisions', { count: this.report.decisions.length })}<span class="hidden"> (${criteria[this.report.id]})</span>
        </summary>
        <ol class="decisions">
          ${this.report.decisions.map(
            ({ node, choice, rating, number }) => html`
              <li>
                <blockquote>${nodes[node]?.choices?.[choice]?.label}</blockquote>
                <p class="met">
                  ${
                    this.steps.includes(number)
                      ? stepLink(number, this.words)
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
