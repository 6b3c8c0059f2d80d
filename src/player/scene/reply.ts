import { LitElement, css, html, nothing } from 'lit';
import type { Coaching } from '../../core/course/course.ts';
import { noteOn } from '../../core/play/coaching.ts';
import type { Note } from '../../core/play/coaching.ts';
import type { Run } from '../../core/play/run.ts';
import type { CriterionState } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { criterionChip, criterionChipStyles } from '../look/criterion-chip.ts';
import { criterionName } from '../look/criterion-name.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { replyOf } from './consequence.ts';

/** What one choice gave for one criterion. */
export interface Touched {
  readonly criterion: string;
  readonly rating: 0 | 1 | 2;
}

/** After a choice: the learner's own line, what happens, and the coach's note in the margin. */
export class DewisReply extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    run: { attribute: false },
    coaching: { attribute: false },
    lapsed: { attribute: false },
    line: { attribute: false },
    reply: { attribute: false },
    coach: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    chipStyles,
    criterionChipStyles,
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
        /* Seen only where colours are forced and its ground is gone. */
        border: 1px solid transparent;
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
        animation: margin-note var(--dewis-slow) ease-out;
      }
      /* From under what was said: uncovered, so that it is in its full colours from the first. */
      @keyframes margin-note {
        from {
          clip-path: inset(0 0 100%);
          transform: translateY(-1rem);
        }
      }
      .coach h2 {
        margin-block-end: 0.25rem;
        color: var(--dewis-partly);
        font-size: var(--dewis-small);
        font-weight: 700;
      }
      summary {
        inline-size: fit-content;
        padding-block: 0.375rem;
        border-radius: var(--dewis-radius);
        font-size: var(--dewis-small);
        cursor: pointer;
      }
      summary b {
        color: var(--dewis-partly);
      }
      summary span {
        color: var(--dewis-shown);
      }
      summary span::before {
        content: '· ';
        content: '· ' / '';
        color: var(--dewis-muted);
      }
      .touched {
        display: grid;
        gap: 0.25rem;
        margin-block-start: 0.375rem;
      }
      .chip {
        --chip-page: var(--dewis-page);
        font-weight: 400;
      }
      .again {
        font-weight: 600;
      }
    `,
  ];

  declare words: Words;
  /** Standing at the reply. */
  declare run: Run;
  declare coaching: Coaching | undefined;
  /** True where the choice was given because time ran out. */
  declare lapsed: boolean;
  declare line: string;
  declare reply: string;
  declare coach: string;

  override render() {
    const { t } = this.words;
    const { attempt, moment, play } = this.run;
    if (moment.kind !== 'reply') return nothing;
    const { touched, turn } = replyOf(play.story, moment);
    return html`
      <div class="line" part="line">
        <h1 tabindex="-1">${t(this.lapsed ? 'reply.lapsed' : 'reply.you')}</h1>
        <p>${this.line}</p>
      </div>
      ${
        turn === 'breach-again' || turn === 'breach-ends'
          ? html`
            <section class="stop" part="breach">
              <h2>${t('reply.breach')}</h2>
              <p>${t(turn === 'breach-again' ? 'reply.breachAgain' : 'reply.breachEnds')}</p>
            </section>
          `
          : nothing
      }
      <section class="answer" part="reply">
        <h2 class="hidden">${t('reply.reply')}</h2>
        ${paragraphs(this.reply)}
      </section>
      ${this.#note(noteOn(play.story, attempt.answers, this.coaching ?? 'at-once'), touched, attempt.answers.at(-2)?.node === moment.node)}
      ${turn === 'again' ? html`<p class="again">${t('reply.again')}</p>` : nothing}
    `;
  }

  // Taken again, a decision follows itself; its first answer is the one that counts (`evidenceOf`).
  #note(note: Note, touched: readonly Touched[], second: boolean) {
    const { t } = this.words;
    if (note === 'later') return nothing;
    const told = html`
      ${paragraphs(this.coach)}
      ${
        touched.length === 0
          ? nothing
          : html`${second ? html`<p class="again">${t('debrief.retaken')}</p>` : nothing}<ul class="touched" aria-label=${t('reply.criteria')}>${touched.map((one) => this.#chip(one))}</ul>`
      }
    `;
    if (note === 'open') return html`<section class="coach" part="coach"><h2>${t('reply.coach')}</h2>${told}</section>`;
    return html`
      <details class="coach" part="coach">
        <summary><b>${t('reply.coach')}</b> <span>${t('reply.strong')}</span></summary>
        ${told}
      </details>
    `;
  }

  #chip({ criterion, rating }: Touched) {
    const { t } = this.words;
    const state: CriterionState = rating === 2 ? 'shown' : rating === 1 ? 'partly' : 'not-yet';
    return criterionChip(state, criterionName(criterion, this.run.play.story.id, this.words), t(`rating.${rating}`));
  }
}
