import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import type { Attempts, Coaching } from '../../core/course/course.ts';
import { endingOf } from '../../core/lookback/ending.ts';
import { missingOf } from '../../core/lookback/missing.ts';
import type { Missing } from '../../core/lookback/missing.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Play } from '../../core/play/play.ts';
import type { Run } from '../../core/play/run.ts';
import type { Words } from '../../i18n/translator.ts';
import { findIn } from '../frame/heading.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';
import type { ScenarioSource } from '../state/source.ts';
import type { DewisEvidenceEntry } from '../evidence/entry.ts';
import type { EvidenceSource } from '../evidence/evidence-source.ts';
import { afterFrame } from './after-frame.ts';
import { DebriefRequestEvent } from './debrief-request.ts';
import type { DebriefRequest } from './debrief-request.ts';
import { debriefStyles } from './debrief-styles.ts';
import { loadLookBack } from './load-look-back.ts';
import type { DewisLookBack } from './look-back.ts';
import { Paper } from './paper.ts';

const nothingMissing: Missing = { essentials: [], breaches: [] };

/**
 * Looking back on a finished attempt: how it ended, the score and what it means, what can be done next, and below that all
 * there is to learn from it, which comes in a chunk of its own and after the first frame.
 */
export class DewisDebrief extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    play: { attribute: false },
    attempt: { attribute: false },
    attempts: { attribute: false },
    mark: { attribute: false },
    asking: { attribute: false },
    source: { attribute: false },
    coaching: { attribute: false },
    evidence: { attribute: false },
    recorded: { state: true },
    whole: { state: true },
    failed: { state: true },
  };
  static override readonly styles = [pageStyles, debriefStyles];

  declare words: Words;
  declare play: Play | undefined;
  declare attempt: Attempt | null;
  declare attempts: Attempts | undefined;
  /** The pass mark of today, 0..1. */
  declare mark: number;
  /** Whether the learner is asked about an attempt under way before it is given up. */
  declare asking: boolean;
  declare source: ScenarioSource;
  /** When the coach spoke in the attempt: what was kept for the end is told here. */
  declare coaching: Coaching | undefined;
  /** Where the evidence record gets what the debrief does not need. */
  declare evidence: EvidenceSource;
  /** Whether the evidence record stands in the debrief's place, which is kept as it is meanwhile. */
  declare protected recorded: boolean;
  /** False for the first frame, which shows how it ended and the score: what is below them is drawn after. */
  declare protected whole: boolean;
  /** Whether what is below the score could not be had at the last try. */
  declare protected failed: boolean;

  /** At the ending, as far as this release plays the attempt to it. */
  #ending: Run | undefined;
  #missing = nothingMissing;

  constructor() {
    super();
    this.whole = false;
    this.recorded = false;
    this.failed = false;
    this.addController(new Paper(this));
    // Those from below never come here: the look back keeps them to itself.
    this.addEventListener(DebriefRequestEvent.type, (event) => {
      event.stopPropagation();
      void this.#lookInto((event as DebriefRequestEvent).request);
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('attempt') && !changed.has('play')) return;
    const { play, attempt } = this;
    this.#ending = undefined;
    this.#missing = nothingMissing;
    if (!play || !attempt?.result) return;
    this.#ending = endingOf(play, attempt);
    this.#missing = missingOf(play, attempt);
  }

  override firstUpdated(): void {
    afterFrame(() => void this.#complete());
  }

  override render() {
    const { play, attempt } = this;
    if (!play || !attempt?.result) return nothing;
    const { t, texts } = this.words;
    return html`
      ${
        this.recorded
          ? html`<dewis-evidence-record
            exportparts="results, print, download, unfold, fold"
            .words=${this.words}
            .source=${this.evidence}
            .attempt=${attempt}
            .attempts=${this.attempts}
            .mark=${this.mark}
            @dewis-close-record=${() => void this.#closeRecord()}
          ></dewis-evidence-record>`
          : nothing
      }
      <div class="sheet" ?hidden=${this.recorded}>
        <p class="kicker">${t('debrief.kicker')}</p>
        <h1 tabindex="-1">${texts(play.story.id).title}</h1>
        <dewis-ending
          exportparts="fold"
          .words=${this.words}
          .story=${play.story}
          .result=${attempt.result}
          .run=${this.#ending}
          .source=${this.source}
        ></dewis-ending>
        <dewis-verdict
          exportparts="verdict, step"
          .words=${this.words}
          .attempt=${attempt}
          .result=${attempt.result}
          .attempts=${this.attempts}
          .mark=${this.mark}
          .mode=${this.evidence.plan.course.mode}
          .missing=${this.#missing}
        ></dewis-verdict>
        ${this.whole || this.failed ? this.#actions(play) : nothing}
        ${
          this.whole
            ? html`<dewis-look-back
              exportparts="evidence, first, step, practise, what-if, other, another, close, reading, coach, unfold, fold"
              .words=${this.words}
              .play=${play}
              .attempt=${attempt}
              .attempts=${this.attempts}
              .source=${this.source}
              .coaching=${this.coaching}
            ></dewis-look-back>
            <p class="foot">
              <button type="button" class="secondary" part="actions" @click=${this.#toActions}>${t('debrief.actions')}</button>
            </p>`
            : nothing
        }
        ${this.failed ? this.#failure() : nothing}
      </div>
    `;
  }

  #failure() {
    const { t } = this.words;
    return html`
      <div class="failure">
        <p>${t('debrief.missing.text')}</p>
        <button type="button" class="secondary" part="retry" @click=${() => void this.#complete()}>${t('debrief.missing.retry')}</button>
      </div>
    `;
  }

  #actions({ story }: Play) {
    const { t, texts } = this.words;
    return html`
      <div class="actions" role="group" aria-label=${t('debrief.actions')}>
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
        <dewis-evidence-entry exportparts="record" .words=${this.words} @dewis-open-record=${() => (this.recorded = true)}></dewis-evidence-entry>
        <button type="button" class="secondary" part="menu" @click=${ask({ ask: 'menu' })}>${t('debrief.menu')}</button>
      </div>
    `;
  }

  async #closeRecord(): Promise<void> {
    this.recorded = false;
    await this.updateComplete;
    this.renderRoot.querySelector<DewisEvidenceEntry>('dewis-evidence-entry')?.focus();
  }

  // At the end of a long page: back to what can be done, so that it stands there once.
  readonly #toActions = (): void => {
    const actions = this.renderRoot.querySelector('.actions');
    // While it is asked whether to start again, the question is the first of it.
    if (actions) findIn(actions, '.asked, button')?.focus({ preventScroll: true });
    actions?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  async #lookInto(request: DebriefRequest): Promise<void> {
    if (!this.whole) await this.#complete();
    await this.updateComplete;
    await this.renderRoot.querySelector<DewisLookBack>('dewis-look-back')?.handle(request);
  }

  async #complete(): Promise<void> {
    try {
      (await loadLookBack()).defineLookBack();
      this.failed = false;
      this.whole = true;
    } catch (cause) {
      console.error('Dewis: looking back could not be loaded', cause);
      this.failed = true;
    }
  }
}
