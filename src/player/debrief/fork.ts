import { LitElement, html, nothing } from 'lit';
import type { WayOn } from '../../core/lookback/route-map.ts';
import type { Route, RouteStep } from '../../core/lookback/route.ts';
import type { Coaching } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Run } from '../../core/play/run.ts';
import { criterionNumber } from '../../core/scenario/standard.ts';
import type { ChoiceTexts, Texts } from '../../core/scenario/story.ts';
import { ratingsOf } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { shapeOf } from '../look/icons.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { linesOf, stageOf } from '../scene/stage.ts';
import type { ScenarioSource } from '../state/source.ts';
import { askDebrief } from './debrief-request.ts';
import type { Reading } from './debrief-request.ts';
import { excerptOf } from './excerpt.ts';
import { forkStyles } from './fork-styles.ts';
import { stateOfRating } from './rating-state.ts';
import { stubs } from './stubs.ts';

/** One decision on the route: what was asked, what was answered and what that showed, and the ways that were not taken. */
export class DewisFork extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    step: { attribute: false },
    ways: { attribute: false },
    run: { attribute: false },
    route: { attribute: false },
    attempt: { attribute: false },
    practised: { attribute: false },
    reading: { attribute: false },
    source: { attribute: false },
    coaching: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, forkStyles];

  declare words: Words;
  declare step: RouteStep;
  /** Where each choice that was on offer leads. */
  declare ways: readonly WayOn[];
  /** The attempt as it stood here. */
  declare run: Run;
  declare route: Route;
  declare attempt: Attempt;
  /** The choice being practised, `null` before one is, `undefined` where this step is not open. */
  declare practised: string | null | undefined;
  declare reading: Reading;
  declare source: ScenarioSource;
  /** When the coach spoke in the attempt: what was kept for the end is told here. */
  declare coaching: Coaching | undefined;

  override render() {
    const { t, texts } = this.words;
    const { number, node, chosen, retaken, offered } = this.step;
    const words = texts(this.attempt.scenario);
    const labels = words.nodes[node]?.choices ?? {};
    return html`
      <span class="number" aria-hidden="true">${number}</span>
      <div class="station">
        <h3 tabindex="-1"><span class="hidden">${t('debrief.decision', { number })}. </span>${this.#asked(words)}</h3>
        <p class="chosen"><span class="hidden">${t('debrief.yours')}: </span>${labels[chosen]?.label}</p>
        ${this.#note(labels[chosen])}
        ${retaken === undefined ? nothing : html`<p class="again">${t('debrief.retaken')}</p><p class="chosen">${labels[retaken]?.label}</p>${retaken === chosen ? nothing : this.#note(labels[retaken])}`}
        ${this.#shown()} ${offered.length > 1 ? this.#otherWays() : nothing}
        ${this.practised === undefined ? nothing : this.#practice()}
      </div>
    `;
  }

  #asked(words: Texts) {
    const { says, narration } = linesOf(this.run, this.run.moment, words);
    const { speaker } = stageOf(this.run) ?? {};
    const name = says && speaker ? this.run.play.story.cast[speaker]?.name : undefined;
    return html`${name ? html`<bdi class="name">${name}</bdi>: ` : nothing}${excerptOf(says ?? narration ?? '')}`;
  }

  // Beside the other ways it stands there.
  #note(choice: ChoiceTexts | undefined) {
    if (this.coaching !== 'at-end' || this.practised !== undefined || !choice) return nothing;
    return html`
      <section class="coach" part="coach">
        <h4>${this.words.t('reply.coach')}</h4>
        ${paragraphs(choice.coach)}
      </section>
    `;
  }

  // By what was shown, not criterion by criterion: a line for each rating holds on a phone.
  #shown() {
    const { t, language, texts } = this.words;
    const { story } = this.run.play;
    const ratings = ratingsOf(story, this.step.node, this.step.chosen);
    const groups = ([2, 1, 0] as const).map((rating) => ({
      rating,
      criteria: Object.keys(story.criteria).filter((criterion) => ratings[criterion] === rating),
    }));
    return html`
      <ul class="shown-here" aria-label=${t('reply.criteria')}>
        ${groups
          .filter(({ criteria }) => criteria.length > 0)
          .map(
            ({ rating, criteria }) => html`
              <li class="chip ${stateOfRating[rating]}">
                ${shapeOf(stateOfRating[rating])}
                <span
                  >${t(`rating.${rating}`)}:
                  ${criteria.map(
                    (one, at) =>
                      html`${at > 0 ? ', ' : nothing}<b>${criterionNumber(one, language)}</b><span class="hidden"> ${texts(story.id).criteria[one]}</span>`,
                  )}</span
                >
              </li>
            `,
          )}
      </ul>
    `;
  }

  #otherWays() {
    const { t } = this.words;
    const { number, chosen } = this.step;
    const others = this.ways.filter(({ choice }) => choice !== chosen);
    const isOpen = this.practised !== undefined;
    return html`
      <div class="fork">
        ${stubs(others)}
        <button
          type="button"
          class="what-if"
          part="what-if"
          aria-expanded=${isOpen}
          @click=${askDebrief({ ask: isOpen ? 'close' : 'open', step: number })}
        >
          <span class="question">${t('debrief.whatIf')}</span>
          <span class="count">${t('debrief.otherWays', { count: others.length })}</span>
          <span class="hidden">(${t('debrief.decision', { number })})</span>
        </button>
      </div>
    `;
  }

  #practice() {
    return html`
      <dewis-practice
        exportparts="other, another, close, reading"
        .words=${this.words}
        .step=${this.step}
        .ways=${this.ways}
        .run=${this.run}
        .route=${this.route}
        .attempt=${this.attempt}
        .choice=${this.practised}
        .reading=${this.reading}
        .source=${this.source}
      ></dewis-practice>
    `;
  }
}
