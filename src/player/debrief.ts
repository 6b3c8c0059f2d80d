import { LitElement, html, nothing, svg } from 'lit';
import { sameAttempt } from '../core/course/course.ts';
import type { Attempts } from '../core/course/course.ts';
import type { Attempt, Result } from '../core/play/attempt.ts';
import type { Story } from '../core/scenario/story.ts';
import { verdictAt } from '../core/score/verdict.ts';
import { dateIn } from '../i18n/date.ts';
import type { Words } from '../i18n/translator.ts';
import { chipStyles } from './chip-styles.ts';
import { debriefStyles } from './debrief-styles.ts';
import { reportOf, tally } from './debrief-report.ts';
import type { CriterionGroup } from './debrief-report.ts';
import { shapeOf } from './icons.ts';
import { pageStyles } from './page-styles.ts';
import { percentOf } from './percent.ts';
import { ask } from './requests.ts';

/** Looking back on a finished attempt: the score and what it means, the verdict and why, the evidence for each criterion. */
export class DewisDebrief extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    attempt: { attribute: false },
    attempts: { attribute: false },
    mark: { attribute: false },
    asking: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, debriefStyles];

  declare words: Words;
  declare story: Story | undefined;
  declare attempt: Attempt | null;
  declare attempts: Attempts | undefined;
  /** The pass mark of today, 0..1. */
  declare mark: number;
  /** Whether the learner is asked about an attempt under way before it is given up. */
  declare asking: boolean;

  override render() {
    const { story, attempt } = this;
    if (!story || !attempt?.result) return nothing;
    const { t, texts } = this.words;
    const groups = reportOf(story, attempt, this.attempts);
    return html`
      <div class="sheet">
        <p class="kicker">${t('debrief.kicker')}</p>
        <h1 tabindex="-1">${texts(story.id).title}</h1>
        ${this.#verdict(story, attempt, attempt.result)} ${this.#summary(groups)}
        ${groups.map(
          ({ kind, criteria }) => html`
            <section>
              <h2>${t(`debrief.${kind}`)}</h2>
              ${criteria.map(
                (report) => html`<dewis-criterion
                  exportparts="evidence, first"
                  .words=${this.words}
                  .scenario=${story.id}
                  .report=${report}
                ></dewis-criterion>`,
              )}
            </section>
          `,
        )}
        <div class="actions">
          ${
            this.asking
              ? html`<dewis-start-again
                exportparts="start, keep"
                .words=${this.words}
                .scenario=${story.id}
                .heading=${texts(story.id).title}
                .finished=${true}
              ></dewis-start-again>`
              : html`<button type="button" class="primary" part="start" data-scenario=${story.id} @click=${ask({ ask: 'start', scenario: story.id })}>${t('debrief.again')}</button>`
          }
          <button type="button" class="secondary" part="menu" @click=${ask({ ask: 'menu' })}>${t('debrief.menu')}</button>
        </div>
      </div>
    `;
  }

  #verdict(story: Story, attempt: Attempt, result: Result) {
    const { score, ending, outcome } = result;
    const { mark, ...verdict } = verdictAt(result, this.mark);
    const { t, language, texts } = this.words;
    const kept = this.attempts?.kept;
    const counts = kept === undefined || sameAttempt(kept, attempt);
    const isLatest = sameAttempt(this.attempts?.current, attempt);
    return html`
      <section class="verdict ${verdict.passed ? 'passed' : 'failed'}" part="verdict">
        <div class="score">
          <h2 class="kicker">${t('debrief.score')}</h2>
          <p><span class="figure">${percentOf(score)}</span> <span>${t('debrief.of100')}</span></p>
          ${this.#scale(score, mark)}
          <p class="kicker">${t('debrief.mark', { mark: percentOf(mark) })}</p>
        </div>
        <div class="words">
          <p class="chip big ${verdict.passed ? 'shown' : 'not-yet'}">
            ${shapeOf(verdict.passed ? 'shown' : 'not-yet')} ${t(verdict.passed ? 'debrief.passed' : 'debrief.failed')}
          </p>
          ${
            verdict.passed
              ? nothing
              : html`
                <h2 class="why">${t('debrief.why')}</h2>
                <ul class="why">
                  ${verdict.shortfalls.map((one) => html`<li>${t(`debrief.shortfalls.${one}`)}</li>`)}
                </ul>
              `
          }
          <p>${t('debrief.meaning')}</p>
          <ul class="facts">
            <li>${t('debrief.ending')}: ${texts(story.id).nodes[ending]?.ending?.title ?? t(`outcome.${outcome}`)}</li>
            ${isLatest ? html`<li>${t('debrief.attempt', { number: this.attempts?.begun ?? 1 })}</li>` : nothing}
            <li>${t('debrief.date', { date: dateIn(language, new Date(attempt.began * 1000)) })}</li>
            <li>${counts ? t('debrief.counts') : t('debrief.other', { score: percentOf(kept.result?.score ?? 0) })}</li>
          </ul>
        </div>
      </section>
    `;
  }

  #scale(score: number, mark: number) {
    return html`
      <svg class="scale" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        ${svg`
          <rect class="ground" y="1.5" width="100" height="3"/>
          <rect class="fill" y="1.5" width=${score * 100} height="3"/>
          <rect class="mark" x=${mark * 100 - 0.4} width="0.8" height="6"/>
        `}
      </svg>
    `;
  }

  #summary(groups: readonly CriterionGroup[]) {
    const { t } = this.words;
    const counts = tally(groups).filter(({ count }) => count > 0);
    let at = 0;
    return html`
      <section class="summary">
        <h2>${t('debrief.summary')}</h2>
        <svg class="strip" viewBox="0 0 ${counts.reduce((sum, { count }) => sum + count, 0)} 1" preserveAspectRatio="none" aria-hidden="true">
          ${counts.map(({ state, count }) => {
            const x = at;
            at += count;
            return svg`<rect class=${state} x=${x} width=${count - 0.06} height="1"/>`;
          })}
        </svg>
        <ul class="facts">
          ${counts.map(
            ({ state, count }) =>
              html`<li class="chip ${state}">${shapeOf(state)} <span>${t(`evidence.${state}`)}: ${count}</span></li>`,
          )}
        </ul>
      </section>
    `;
  }
}
