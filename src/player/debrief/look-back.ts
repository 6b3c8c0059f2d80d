import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Attempts, Coaching } from '../../core/course/course.ts';
import { decisionsOf } from '../../core/lookback/decisions.ts';
import { nextToPractise } from '../../core/lookback/next-to-practise.ts';
import type { NextToPractise } from '../../core/lookback/next-to-practise.ts';
import { routeMap } from '../../core/lookback/route-map.ts';
import type { MapStop } from '../../core/lookback/route-map.ts';
import { routeOf } from '../../core/lookback/route.ts';
import type { Route } from '../../core/lookback/route.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Play } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import type { Words } from '../../i18n/translator.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { pageStyles } from '../look/page-styles.ts';
import type { ScenarioSource } from '../state/source.ts';
import { DebriefRequestEvent } from './debrief-request.ts';
import type { DebriefRequest, Practising, Reading } from './debrief-request.ts';
import { evidenceSections } from './evidence-sections.ts';
import { lookBackStyles } from './look-back-styles.ts';
import { disclosureStyles } from './disclosure-styles.ts';
import { afterFrame } from './after-frame.ts';
import { afterRequest, placeAfter } from './practising.ts';
import type { Way } from './ways.ts';

/** What to practise next with the curve, the map, the evidence. */
const parts = 3;

/**
 * What there is to learn from an attempt: what to practise next, the way that was taken with what would have happened
 * elsewhere, and the evidence for each criterion. What is practised here is a matter of this screen alone: no request of
 * it goes to the store.
 */
export class DewisLookBack extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    play: { attribute: false },
    attempt: { attribute: false },
    attempts: { attribute: false },
    source: { attribute: false },
    coaching: { attribute: false },
    drawn: { state: true },
    practising: { state: true },
    reading: { state: true },
  };
  static override readonly styles = [pageStyles, chipStyles, disclosureStyles, lookBackStyles];
  /** How the reader of this page wishes to read what is measured, for as long as the page lives. */
  static #reading: Reading = 'chart';

  declare words: Words;
  declare play: Play;
  declare attempt: Attempt;
  declare attempts: Attempts | undefined;
  declare source: ScenarioSource;
  /** When the coach spoke in the attempt: what was kept for the end is told here. */
  declare coaching: Coaching | undefined;
  /** How many of its three parts are drawn: each has a frame of its own, so that none keeps a reader waiting. */
  declare protected drawn: number;
  declare protected practising: Practising;
  declare protected reading: Reading;

  #route!: Route;
  #next: readonly NextToPractise[] = [];
  #decisions: readonly Run[] = [];
  #stops: readonly MapStop[] = [];
  #ways: readonly Way[] = [];

  constructor() {
    super();
    this.drawn = 1;
    this.practising = new Map();
    this.reading = DewisLookBack.#reading;
    this.addEventListener(DebriefRequestEvent.type, (event) => {
      event.stopPropagation();
      void this.handle((event as DebriefRequestEvent).request);
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('attempt') && !changed.has('play')) return;
    this.#route = routeOf(this.play, this.attempt);
    this.#decisions = decisionsOf(this.play, this.attempt);
    this.#next = nextToPractise(this.play, this.attempt);
    this.#stops = routeMap(this.play, this.attempt);
    this.#ways = [{ kind: 'taken', route: this.#route }];
    this.practising = new Map();
  }

  override updated(): void {
    if (this.drawn < parts) afterFrame(() => (this.drawn += 1));
  }

  override render() {
    const { t } = this.words;
    return html`
      <section>
        <h2>${t('debrief.next.title')}</h2>
        <dewis-next
          exportparts="practise"
          .words=${this.words}
          .story=${this.play.story}
          .next=${this.#next}
          .route=${this.#route}
        ></dewis-next>
      </section>
      ${this.#curve()}
      <section>
        <h2>${t('debrief.route.title')}</h2>
        ${this.#known()} ${this.#route.steps.length > 0 && this.drawn >= 2 ? this.#map() : nothing}
      </section>
      ${this.drawn < 3 ? nothing : this.#evidence()}
    `;
  }

  #evidence() {
    return evidenceSections({
      words: this.words,
      story: this.play.story,
      attempt: this.attempt,
      attempts: this.attempts,
      steps: this.#route.steps.map(({ number }) => number),
    });
  }

  // How much of the way can be told, where that is not all of it.
  #known() {
    const { whole, steps } = this.#route;
    if (whole) return nothing;
    return html`<p class="known">${this.words.t(steps.length > 0 ? 'debrief.route.partly' : 'debrief.route.unknown')}</p>`;
  }

  #curve() {
    const { story } = this.play;
    if (this.#route.steps.length === 0 || Object.keys(story.meters).length === 0) return nothing;
    return html`
      <section>
        <h2>${this.words.t('debrief.curve.title')}</h2>
        <dewis-curve exportparts="reading" .words=${this.words} .story=${story} .ways=${this.#ways} .reading=${this.reading}></dewis-curve>
      </section>
    `;
  }

  #map() {
    return html`
      <dewis-route-map
        exportparts="what-if, other, another, close, reading, coach, unfold, fold"
        .words=${this.words}
        .route=${this.#route}
        .stops=${this.#stops}
        .decisions=${this.#decisions}
        .attempt=${this.attempt}
        .practising=${this.practising}
        .reading=${this.reading}
        .source=${this.source}
        .coaching=${this.coaching}
      ></dewis-route-map>
    `;
  }

  /** Does what a part of the debrief asks for, and takes the reader there. */
  async handle(request: DebriefRequest): Promise<void> {
    if (request.ask === 'read') {
      this.reading = DewisLookBack.#reading = request.as;
      return;
    }
    this.drawn = parts;
    this.practising = afterRequest(this.practising, request);
    await this.updateComplete;
    const place = await placeAfter(this.renderRoot, request);
    place?.focus.focus({ preventScroll: true });
    place?.sight.scrollIntoView({ block: request.ask === 'close' ? 'nearest' : 'start', behavior: 'instant' });
    // With large text even the beginning of what is to be seen may be longer than a screen.
    place?.focus.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
