import { LitElement, html, nothing } from 'lit';
import { standingOf } from '../../core/course/standing.ts';
import type { ScenarioStanding, Standing } from '../../core/course/standing.ts';
import type { Attempts, CourseAttempts } from '../../core/course/course.ts';
import { modeOf, noAttempts, sameAttempt } from '../../core/course/course.ts';
import type { CriterionState } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { emblem } from '../scene/emblem.ts';
import { shapeOf } from '../look/icons.ts';
import { menuStyles } from './menu-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import { percentOf } from '../look/percent.ts';
import type { Plan, PlanEntry } from '../state/plan.ts';
import { ask } from '../requests.ts';
import type { ScenarioSource } from '../state/source.ts';

/** Those that have a colour; of the others it is the shape of what was not shown. */
const shapes: Partial<Record<ScenarioStanding['status'], CriterionState>> = { 'under-way': 'partly', passed: 'shown' };

/** Every scenario with where the learner stands in it, and the one thing to do next. A finished one shows its result. */
export class DewisMenu extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    plan: { attribute: false },
    attempts: { attribute: false },
    source: { attribute: false },
    waiting: { attribute: false },
    busy: { attribute: false },
    asking: { attribute: false },
    endings: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, menuStyles];

  declare words: Words;
  declare plan: Plan;
  declare attempts: CourseAttempts;
  declare source: ScenarioSource;
  declare waiting: boolean;
  declare busy: boolean;
  /** The scenario whose attempt the learner is asked about before it is given up. */
  declare asking: string | null;
  /** The scenarios that are finished, their ending still to be read. */
  declare endings: readonly string[];

  override render() {
    const { language, t } = this.words;
    const standing = standingOf(this.plan.course, this.attempts);
    const many = this.plan.scenarios.length > 1;
    return html`
      <div class="sheet">
        <h1 tabindex="-1">${this.plan.title[language]}</h1>
        ${many ? this.#course(standing) : nothing}
        <ol aria-label=${t('menu.scenarios')}>
          ${this.plan.scenarios.map((entry) => this.#scenario(entry, standing, many))}
        </ol>
      </div>
    `;
  }

  #course(standing: Standing) {
    const { t } = this.words;
    const done = standing.scenarios.filter(({ status }) => status === 'passed' || status === 'failed').length;
    if (!standing.completed)
      return html`<p class="standing">${t('menu.finished', { done, of: this.plan.scenarios.length })}</p>`;
    const passed = standing.success === 'passed';
    return html`
      <p class="standing result ${standing.success}" part="result">
        <span><b class="figure">${percentOf(standing.score ?? 0)}</b>/100</span>
        <span>${t(passed ? 'menu.standing.passed' : 'menu.standing.failed')}</span>
      </p>
    `;
  }

  #scenario(entry: PlanEntry, standing: Standing, many: boolean) {
    const { language, t } = this.words;
    const attempts = this.attempts[entry.id] ?? noAttempts;
    const at = standing.scenarios.find(({ id }) => id === entry.id);
    const status = at?.status ?? 'not-started';
    // What a finished attempt came to is told apart from that another is being played.
    const now = isUnderWay(attempts) ? 'under-way' : status;
    const score =
      at?.score === undefined
        ? nothing
        : html`<li part="score">${t('menu.score', { score: percentOf(at.score) })}</li>`;
    return html`
      <li data-scenario=${entry.id}>
        ${this.#picture(entry)}
        <div class="entry">
          ${many ? html`<h2>${entry.title[language]}</h2>` : nothing}
          <p class="summary">${entry.summary[language]}</p>
          <ul class="facts">
            ${this.#status(now)} ${now === status ? score : nothing}
            ${attempts.begun > 0 ? html`<li>${t('menu.attempt', { number: attempts.begun })}</li>` : nothing}
            ${status === 'not-started' ? html`<li>${t('menu.minutes', { minutes: entry.minutes })}</li>` : nothing}
            ${status === 'not-started' ? html`<li>${t('menu.criteria', { count: entry.criteria })}</li>` : nothing}
          </ul>
          ${
            now === status
              ? nothing
              : html`<ul class="facts"><li>${t('menu.soFar')}</li>${this.#status(status)} ${score}</ul>`
          }
          ${
            this.plan.course.mode === 'assessed'
              ? html`<p class="mode" part="mode">${t(`menu.mode.${modeOf(this.plan.course, attempts)}`)}</p>`
              : nothing
          }
          <div class="actions">${this.#actions(entry, attempts)}</div>
        </div>
      </li>
    `;
  }

  #status(status: ScenarioStanding['status']) {
    const shape = shapes[status];
    return html`<li class="chip ${shape}" part="status">${shapeOf(shape ?? 'not-yet')} ${this.words.t(`menu.status.${status}`)}</li>`;
  }

  #actions(entry: PlanEntry, attempts: Attempts) {
    const { kept, current } = attempts;
    const { language, t } = this.words;
    const { id: scenario } = entry;
    const resumable = isUnderWay(attempts);
    const button = (request: 'start' | 'resume' | 'look-back', label: string, primary: boolean) => html`
      <button
        type="button"
        class=${primary ? 'primary' : 'secondary'}
        part=${request}
        data-scenario=${scenario}
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${ask({ ask: request, scenario })}
      >${label}<span class="hidden"> (${entry.title[language]})</span></button>
    `;
    const unread = this.endings.includes(scenario);
    // The debrief comes after the ending; that of an earlier attempt can be looked back on as ever.
    const past = kept && !(unread && sameAttempt(kept, current));
    const resume = resumable || unread;
    return html`
      ${resume && this.asking !== scenario ? button('resume', t(unread ? 'menu.readOn' : 'menu.resume'), true) : nothing}
      ${past ? button('look-back', t('menu.lookBack'), !resume) : nothing}
      ${
        // One that is assessed is not begun anew.
        resumable && current!.answers.length > 0 && modeOf(this.plan.course, attempts) === 'assessed'
          ? nothing
          : this.asking === scenario
            ? html`<dewis-start-again
            exportparts="start, keep"
            .words=${this.words}
            .scenario=${scenario}
            .heading=${entry.title[language]}
            .finished=${kept !== undefined}
          ></dewis-start-again>`
            : button('start', t(resumable ? 'menu.restart' : kept ? 'menu.again' : 'menu.start'), !resume && !kept)
      }
    `;
  }

  #picture({ id, first }: PlanEntry) {
    const place = first && this.source.art(id, { kind: 'place', place: first.place });
    return html`
      <div class="picture" aria-hidden="true">
        ${place && (this.waiting ? nothing : html`<img src=${place} alt="" @error=${hide} />`)} ${place && this.waiting ? nothing : emblem}
      </div>
    `;
  }
}

/** Whether an attempt was begun and not finished. */
function isUnderWay({ current }: Attempts): boolean {
  return current !== undefined && !current.result;
}

function hide(event: Event): void {
  (event.currentTarget as HTMLImageElement).hidden = true;
}
