import { LitElement, html, nothing, svg } from 'lit';
import { sameAttempt } from '../../core/course/course.ts';
import type { Attempts, Mode } from '../../core/course/course.ts';
import type { Missing } from '../../core/lookback/missing.ts';
import type { Attempt, Result } from '../../core/play/attempt.ts';
import { verdictAt } from '../../core/score/verdict.ts';
import type { Shortfall } from '../../core/score/verdict.ts';
import { dateIn } from '../../i18n/date.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { shapeOf } from '../look/icons.ts';
import { pageStyles } from '../look/page-styles.ts';
import { percentOf } from '../look/percent.ts';
import { missedEssential, stepLinks } from './missed.ts';
import { stepLinkStyles } from './step-link.ts';
import { verdictStyles } from './verdict-styles.ts';

/** The score and what it means, whether it passes, and where it does not, why, and at which decisions. */
export class DewisVerdict extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    attempt: { attribute: false },
    result: { attribute: false },
    attempts: { attribute: false },
    mark: { attribute: false },
    mode: { attribute: false },
    missing: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, stepLinkStyles, verdictStyles];

  declare words: Words;
  declare attempt: Attempt;
  declare result: Result;
  declare attempts: Attempts | undefined;
  /** The pass mark of today, 0..1. */
  declare mark: number;
  /** What the course is for. */
  declare mode: Mode | undefined;
  /** What besides the score kept it from a pass, and where. */
  declare missing: Missing;

  override render() {
    const { mark, passed, shortfalls } = verdictAt(this.result, this.mark);
    const { t } = this.words;
    return html`
      <section class="verdict ${passed ? 'passed' : 'failed'}" part="verdict">
        <div>
          <h2 class="kicker">${t('debrief.score')}</h2>
          <p><span class="figure">${percentOf(this.result.score)}</span> <span>${t('debrief.of100')}</span></p>
          ${this.#scale(this.result.score, mark)}
          <p class="kicker">${t('debrief.mark', { mark: percentOf(mark) })}</p>
        </div>
        <div class="words">
          <p class="chip big ${passed ? 'shown' : 'not-yet'}">
            ${shapeOf(passed ? 'shown' : 'not-yet')} ${t(passed ? 'debrief.passed' : 'debrief.failed')}
          </p>
          ${
            passed
              ? nothing
              : html`
                <h3 class="why">${t('debrief.why')}</h3>
                <ul class="why">
                  ${shortfalls.map((one) => html`<li>${this.#shortfall(one)}</li>`)}
                </ul>
              `
          }
          <p>${t('debrief.meaning')}</p>
          ${this.#facts()}
        </div>
      </section>
    `;
  }

  #shortfall(shortfall: Shortfall) {
    const { t } = this.words;
    const { essentials, breaches } = this.missing;
    const { scenario } = this.attempt;
    // A release that claims other criteria may know of none that the verdict was given for.
    if (shortfall === 'essential' && essentials.length > 0)
      return html`
        ${t('debrief.missed.lead')}
        <ul class="missed">
          ${essentials.map((one) => html`<li>${missedEssential(one, scenario, this.words)}</li>`)}
        </ul>
      `;
    if (shortfall === 'breach' && breaches.length > 0)
      return html`${t('debrief.shortfalls.breach')} ${t('debrief.missed.breach')} ${stepLinks(breaches, this.words)}`;
    return t(`debrief.shortfalls.${shortfall}`);
  }

  #facts() {
    const { t, language } = this.words;
    const { current, begun } = this.attempts ?? {};
    return html`
      <ul class="facts">
        ${sameAttempt(current, this.attempt) ? html`<li>${t('debrief.attempt', { number: begun ?? 1 })}</li>` : nothing}
        <li>${t('debrief.date', { date: dateIn(language, new Date(this.attempt.began * 1000)) })}</li>
        <li>${this.#counting()}</li>
      </ul>
    `;
  }

  // Where a course is assessed, whatever comes after the attempt that counts is practice (`modeOf`).
  #counting(): string {
    const { t } = this.words;
    const { kept } = this.attempts ?? {};
    if (kept === undefined || sameAttempt(kept, this.attempt)) return t('debrief.counts');
    const score = percentOf(kept.result?.score ?? 0);
    return t(this.mode === 'assessed' ? 'debrief.practised' : 'debrief.other', { score });
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
}
