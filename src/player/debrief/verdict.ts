import { LitElement, html, nothing, svg } from 'lit';
import type { Attempts, Mode } from '../../core/course/course.ts';
import type { Missing } from '../../core/lookback/missing.ts';
import { whichAttempt } from '../../core/lookback/which-attempt.ts';
import type { WhichAttempt } from '../../core/lookback/which-attempt.ts';
import type { Attempt, Result } from '../../core/play/attempt.ts';
import { verdictAt } from '../../core/score/verdict.ts';
import type { Shortfall } from '../../core/score/verdict.ts';
import { dateIn } from '../../i18n/date.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { countingIn } from '../look/counting.ts';
import { shapeOf } from '../look/icons.ts';
import { pageStyles } from '../look/page-styles.ts';
import { percentOf } from '../look/percent.ts';
import { missedAlike, missedEssentials, stepLinks } from './missed.ts';
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
    const which = whichAttempt(this.attempt, this.attempts, this.mark);
    // By the attempt that counts: nothing of a later one takes the pass away.
    const already = !passed && which.counting?.passed === true;
    return html`
      <section class="verdict ${passed ? 'passed' : already ? 'already' : 'failed'}" part="verdict">
        <div>
          <h2 class="kicker">${t('debrief.score')}</h2>
          <p><span class="figure">${percentOf(this.result.score)}</span> <span>${t('debrief.of100')}</span></p>
          ${this.#scale(this.result.score, mark)}
          <p class="kicker">${t('debrief.mark', { mark: percentOf(mark) })}</p>
        </div>
        <div class="words">
          ${
            already
              ? html`<p class="big">${t('debrief.already.passed')}</p><p>${countingIn(this.words, which, this.mode)}</p>`
              : html`<p class="chip big ${passed ? 'shown' : 'not-yet'}">
                ${shapeOf(passed ? 'shown' : 'not-yet')} ${t(passed ? 'debrief.passed' : 'debrief.failed')}
              </p>`
          }
          ${
            passed
              ? nothing
              : html`
                <h3 class="why">${t(already ? 'debrief.already.why' : 'debrief.why')}</h3>
                <ul class="why">
                  ${shortfalls.map((one) => html`<li>${this.#shortfall(one)}</li>`)}
                </ul>
              `
          }
          <p>${t('debrief.meaning')}</p>
          ${this.#facts(which, already)}
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
          ${missedAlike(essentials).map((alike) => html`<li>${missedEssentials(alike, scenario, this.words)}</li>`)}
        </ul>
      `;
    if (shortfall === 'breach' && breaches.length > 0)
      return html`${t('debrief.shortfalls.breach')} ${t('debrief.missed.breach')} ${stepLinks(breaches, this.words)}`;
    return t(`debrief.shortfalls.${shortfall}`);
  }

  #facts(which: WhichAttempt, already: boolean) {
    const { t, language } = this.words;
    return html`
      <ul class="facts">
        ${which.number ? html`<li>${t('debrief.attempt', { number: which.number })}</li>` : nothing}
        <li>${t('debrief.date', { date: dateIn(language, new Date(this.attempt.began * 1000)) })}</li>
        ${already ? nothing : html`<li>${countingIn(this.words, which, this.mode)}</li>`}
      </ul>
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
}
