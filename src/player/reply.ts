import { LitElement, css, html, nothing } from 'lit';
import type { CriterionState } from '../core/score/evidence.ts';
import { criterionNumber } from '../core/scenario/standard.ts';
import type { Words } from '../i18n/translator.ts';
import { chipStyles } from './chip-styles.ts';
import { shapeOf } from './icons.ts';
import { paragraphs } from './markup.ts';
import { pageStyles } from './page-styles.ts';

/** What one choice gave for one criterion. */
export interface Touched {
  readonly criterion: string;
  readonly rating: 0 | 1 | 2;
}

/** After a choice: the learner's own line, what happens, and the coach's note in the margin. */
export class DewisReply extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    line: { attribute: false },
    reply: { attribute: false },
    coach: { attribute: false },
    touched: { attribute: false },
    turn: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }
      h1 {
        margin-block-end: 0.25rem;
        color: var(--dewis-sea);
        font-size: var(--dewis-small);
        font-weight: 700;
      }
      .line {
        margin-inline-start: 8%;
        padding: 0.625rem 0.875rem;
        border-radius: var(--dewis-radius);
        border-end-end-radius: 0;
        color: var(--dewis-ink);
        background: var(--dewis-sea-wash);
        line-height: 1.4;
      }
      .coach p,
      .stop p {
        line-height: 1.45;
      }
      .stop {
        padding: 0.75rem 1rem;
        border: 2px solid var(--dewis-heat);
        border-radius: var(--dewis-radius);
        background: var(--dewis-heat-wash);
      }
      .stop h2 {
        color: var(--dewis-heat);
        font-size: 1.125rem;
      }
      .answer {
        font-size: var(--dewis-speech);
        line-height: 1.45;
      }
      .coach {
        padding: 0.125rem 0 0.125rem 1rem;
        border-inline-start: 4px solid var(--dewis-partly);
      }
      .coach h2 {
        margin-block-end: 0.25rem;
        color: var(--dewis-partly);
        font-size: var(--dewis-small);
        font-weight: 700;
      }
      .touched {
        display: grid;
        gap: 0.25rem;
        margin-block-start: 0.625rem;
      }
      .chip {
        --chip-page: var(--dewis-page);
        font-weight: 400;
      }
      .chip b {
        font-weight: 700;
      }
      .chip .label {
        color: var(--dewis-ink);
      }
      .again {
        font-weight: 600;
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  declare line: string;
  declare reply: string;
  declare coach: string;
  declare touched: readonly Touched[];
  /** How the story goes on from here. */
  declare turn: 'on' | 'again' | 'breach-again' | 'breach-ends';

  override render() {
    const { t } = this.words;
    return html`
      <div class="line" part="line">
        <h1 tabindex="-1">${t('reply.you')}</h1>
        <p>${this.line}</p>
      </div>
      ${
        this.turn === 'breach-again' || this.turn === 'breach-ends'
          ? html`
            <section class="stop" part="breach">
              <h2>${t('reply.breach')}</h2>
              <p>${t(this.turn === 'breach-again' ? 'reply.breachAgain' : 'reply.breachEnds')}</p>
            </section>
          `
          : nothing
      }
      <section class="answer" part="reply">
        <h2 class="hidden">${t('reply.reply')}</h2>
        ${paragraphs(this.reply)}
      </section>
      <section class="coach" part="coach">
        <h2>${t('reply.coach')}</h2>
        ${paragraphs(this.coach)}
        ${
          this.touched.length === 0
            ? nothing
            : html`<ul class="touched" aria-label=${t('reply.criteria')}>${this.touched.map((one) => this.#chip(one))}</ul>`
        }
      </section>
      ${this.turn === 'again' ? html`<p class="again">${t('reply.again')}</p>` : nothing}
    `;
  }

  #chip({ criterion, rating }: Touched) {
    const { language, t, texts } = this.words;
    const state: CriterionState = rating === 2 ? 'shown' : rating === 1 ? 'partly' : 'not-yet';
    return html`
      <li class="chip ${state}">
        ${shapeOf(state)}
        <span>
          <b>${criterionNumber(criterion, language)}</b>
          <span class="label">${texts(this.scenario).criteria[criterion]}.</span>
          ${t(`rating.${rating}`)}
        </span>
      </li>
    `;
  }
}
