import { LitElement, css, html, nothing } from 'lit';
import type { MapStop } from '../../core/lookback/route-map.ts';
import type { Route } from '../../core/lookback/route.ts';
import type { Coaching } from '../../core/course/course.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Run } from '../../core/play/run.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import type { ScenarioSource } from '../state/source.ts';
import type { Practising, Reading } from './debrief-request.ts';

/**
 * The way that was taken, as a line of stations: the places it led through, each decision, folded, and the ways not taken.
 */
export class DewisRouteMap extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    route: { attribute: false },
    stops: { attribute: false },
    decisions: { attribute: false },
    attempt: { attribute: false },
    practising: { attribute: false },
    reading: { attribute: false },
    source: { attribute: false },
    coaching: { attribute: false },
    unfolded: { state: true },
  };
  static override readonly styles = [
    pageStyles,
    css`
      :host {
        --rail: 2.5rem;
      }
      .lead {
        margin-block-end: 0.75rem;
      }
      .all {
        min-block-size: 2.25rem;
        margin-block-end: 1rem;
        padding: 0.25rem 1rem;
        font-size: var(--dewis-small);
      }
      li {
        position: relative;
      }
      /* The line itself; it ends in the middle of the last station's mark. */
      li::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(var(--rail) / 2 - 2px);
        border-inline-start: 4px solid var(--dewis-ink);
      }
      li:first-child::before {
        inset-block-start: 0.75rem;
      }
      li:last-child::before {
        inset-block-end: auto;
        block-size: 1rem;
      }
      .place,
      .end {
        display: grid;
        grid-template-columns: var(--rail) minmax(0, 1fr);
        align-items: center;
        padding-block: 0 0.25rem;
        font-size: var(--dewis-small);
        font-weight: 700;
      }
      .mark {
        position: relative;
        justify-self: center;
        inline-size: 1rem;
        block-size: 1rem;
        border: 4px solid var(--dewis-ink);
        border-radius: 0.1875rem;
        background: var(--dewis-page);
      }
      .place span,
      .end span {
        padding-inline-start: 1rem;
      }
      .end {
        padding-block: 0.125rem 0;
        font-size: 1em;
      }
      @media print {
        .all {
          display: none;
        }
      }
      .end .mark {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        border-radius: 50%;
        border-width: 6px;
      }
    `,
  ];

  declare words: Words;
  declare route: Route;
  /** The moments of the way, with the ways that part there. */
  declare stops: readonly MapStop[];
  /** The attempt at each of the route's steps, as it was first met. */
  declare decisions: readonly Run[];
  declare attempt: Attempt;
  declare practising: Practising;
  declare reading: Reading;
  declare source: ScenarioSource;
  /** When the coach spoke in the attempt: what was kept for the end is told here. */
  declare coaching: Coaching | undefined;
  /** Whether all decisions were last asked to stand open. */
  declare protected unfolded: boolean;

  constructor() {
    super();
    this.unfolded = false;
  }

  override render() {
    const { t } = this.words;
    const { steps, ending } = this.route;
    const texts = this.words.texts(this.attempt.scenario);
    const arrival = ending && texts.nodes[ending]?.ending?.title;
    return html`
      <p class="lead">${t('debrief.route.lead')}</p>
      <button type="button" class="secondary all" part="unfold" @click=${() => (this.unfolded = !this.unfolded)}>
        ${t(this.unfolded ? 'debrief.route.all.close' : 'debrief.route.all.open')}
      </button>
      <ol>
        ${steps.map(
          (step, at) => html`
            ${steps[at - 1]?.place === step.place ? nothing : html`<li class="place"><i class="mark"></i><span>${texts.places[step.place]}</span></li>`}
            <li>
              <dewis-fork
                data-step=${step.number}
                exportparts="what-if, other, another, close, reading, coach, fold"
                .words=${this.words}
                .step=${step}
                .ways=${this.stops.find(({ number }) => number === step.number)?.ways ?? []}
                .run=${this.decisions[at]}
                .route=${this.route}
                .attempt=${this.attempt}
                .practised=${this.practising.get(step.number)}
                .reading=${this.reading}
                .source=${this.source}
                .coaching=${this.coaching}
                .unfolded=${this.unfolded}
              ></dewis-fork>
            </li>
          `,
        )}
        ${arrival ? html`<li class="end"><i class="mark"></i><span>${t('debrief.ending')}: ${arrival}</span></li>` : nothing}
      </ol>
    `;
  }
}
