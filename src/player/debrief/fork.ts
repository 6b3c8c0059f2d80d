import { LitElement, html, nothing } from 'lit';
import type { WayOn } from '../../core/lookback/route-map.ts';
import type { Route, RouteStep } from '../../core/lookback/route.ts';
import type { Coaching } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Run } from '../../core/play/run.ts';
import type { ChoiceTexts, Texts } from '../../core/scenario/story.ts';
import { ratingsOf } from '../../core/score/evidence.ts';
import type { Ratings } from '../../core/score/evidence.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { shapeOf } from '../look/icons.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { linesOf, stageOf } from '../scene/stage.ts';
import type { ScenarioSource } from '../state/source.ts';
import { criterionChip, criterionChipStyles } from '../look/criterion-chip.ts';
import { criterionName } from '../look/criterion-name.ts';
import { askDebrief } from './debrief-request.ts';
import type { Reading } from './debrief-request.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { excerptOf } from './excerpt.ts';
import { forkStyles } from './fork-styles.ts';
import { stateOfRating } from './rating-state.ts';
import { stubs } from './stubs.ts';

/**
 * One decision on the route: what was asked and how well it was answered; folded below, the answer, what it showed of each
 * criterion, and the ways that were not taken.
 */
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
    unfolded: { attribute: false },
  };
  static override readonly styles = [pageStyles, chipStyles, criterionChipStyles, disclosureStyles, forkStyles];

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
  /** What all decisions were last asked to be; each can be folded and unfolded by itself since. */
  declare unfolded: boolean;

  override render() {
    const { t, texts } = this.words;
    const { number, node, chosen, retaken, offered } = this.step;
    const words = texts(this.attempt.scenario);
    const labels = words.nodes[node]?.choices ?? {};
    const others = this.ways.filter(({ choice }) => choice !== chosen);
    const ratings = ratingsOf(this.run.play.story, node, chosen);
    return html`
      <div class="rail" aria-hidden="true">${stubs(others)}<span class="number">${number}</span></div>
      <details class="station" ?open=${this.unfolded}>
        <summary part="fold">
          <h3><span class="hidden">${t('debrief.decision', { number })}. </span>${this.#asked(words)}</h3>
          ${this.#inAll(ratings)}
        </summary>
        ${
          retaken === undefined
            ? html`<p class="chosen"><span class="hidden">${t('debrief.yours')}: </span>${labels[chosen]?.label}</p>`
            : html`<p class="again">${t('debrief.counted')}</p><p class="chosen">${labels[chosen]?.label}</p>`
        }
        ${this.#note(labels[chosen])} ${this.#shown(ratings)}
        ${retaken === undefined ? nothing : html`<p class="again">${t('debrief.retaken')}</p><p class="chosen">${labels[retaken]?.label}</p>${retaken === chosen ? nothing : this.#note(labels[retaken])}`}
        ${offered.length > 1 ? this.#otherWays(others.length) : nothing}
        ${this.practised === undefined ? nothing : this.#practice()}
      </details>
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

  // All of it together, in a word: in full only where all was shown, not this time where nothing was.
  #inAll(ratings: Ratings) {
    const all = Object.values(ratings);
    if (all.length === 0) return nothing;
    const rating = all.every((one) => one === 2) ? 2 : all.some((one) => one > 0) ? 1 : 0;
    const state = stateOfRating[rating];
    return html`<span class="chip ${state}">${shapeOf(state)} <span>${this.words.t(`rating.${rating}`)}</span></span>`;
  }

  // The best first, each in the standard's order.
  #shown(ratings: Ratings) {
    const { t } = this.words;
    const { story } = this.run.play;
    const criteria = Object.keys(story.criteria).filter((criterion) => criterion in ratings);
    criteria.sort((one, other) => (ratings[other] ?? 0) - (ratings[one] ?? 0));
    if (criteria.length === 0) return nothing;
    return html`
      <ul class="shown-here" aria-label=${t('reply.criteria')}>
        ${criteria.map((criterion) => {
          const rating = ratings[criterion] ?? 0;
          const state = stateOfRating[rating];
          return criterionChip(state, criterionName(criterion, story.id, this.words), t(`rating.${rating}`));
        })}
      </ul>
    `;
  }

  #otherWays(count: number) {
    const { t } = this.words;
    const { number } = this.step;
    const isOpen = this.practised !== undefined;
    return html`
      <button
        type="button"
        class="what-if"
        part="what-if"
        aria-expanded=${isOpen}
        @click=${askDebrief({ ask: isOpen ? 'close' : 'open', step: number })}
      >
        <span class="question">${t('debrief.whatIf')}</span>
        <span class="count">${t('debrief.otherWays', { count })}</span>
        <span class="hidden">(${t('debrief.decision', { number })})</span>
      </button>
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
