import { LitElement, html, nothing, svg } from 'lit';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { curveChart, pointMark } from './curve-chart.ts';
import type { Charted } from './curve-chart.ts';
import { curveStyles } from './curve-styles.ts';
import { curveTables } from './curve-table.ts';
import { askDebrief } from './debrief-request.ts';
import type { Reading } from './debrief-request.ts';
import { placeOfEnding, placedPoints } from './ways.ts';
import type { Way } from './ways.ts';

/** How things stood through the story, one way through it or two: as charts or as tables, whichever the reader wants. */
export class DewisCurve extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    ways: { attribute: false },
    reading: { attribute: false },
    here: { attribute: false },
  };
  static override readonly styles = [pageStyles, curveStyles];

  declare words: Words;
  declare story: Story;
  /** The way taken, and one practised beside it. */
  declare ways: readonly Way[];
  /** A screen reader finds the table whichever is on screen. */
  declare reading: Reading;
  /** The step that two ways part at. */
  declare here: number | undefined;

  override render() {
    const ending = placeOfEnding(this.ways);
    const charted = this.#charted(ending);
    const isCompared = this.ways.length > 1;
    return html`
      ${this.#choice()}
      ${
        this.reading === 'chart'
          ? html`
            <div class="charts" aria-hidden="true">
              ${charted.map((one) => curveChart(one, this.words.t('debrief.curve.step'), ending, this.here))}
              ${isCompared ? this.#key() : nothing}
            </div>
          `
          : nothing
      }
      <div class=${this.reading === 'chart' ? 'hidden' : 'tables'}>${curveTables(charted, isCompared, this.words)}</div>
    `;
  }

  #choice() {
    const { t } = this.words;
    return html`
      <div class="choice" role="group" aria-label=${t('debrief.curve.showAs')}>
        ${(['chart', 'table'] as const).map(
          (reading) => html`
            <button type="button" part="reading" aria-pressed=${reading === this.reading} @click=${askDebrief({ ask: 'read', as: reading })}>
              ${t(`debrief.curve.${reading}`)}
            </button>
          `,
        )}
      </div>
    `;
  }

  #key() {
    return html`
      <ul class="key">
        ${this.ways.map(
          ({ kind }) => html`
            <li>
              <svg class=${kind} viewBox="0 0 36 14">
                ${svg`<line x1="1" y1="7" x2="35" y2="7"/>`} ${pointMark(kind, '18', '7')}
              </svg>
              ${this.words.t(`debrief.curve.${kind}`)}
            </li>
          `,
        )}
      </ul>
    `;
  }

  // Of two ways, only what they differ in; where they differ in nothing, the first.
  #charted(ending: number): readonly Charted[] {
    const texts = this.words.texts(this.story.id).meters;
    const all = Object.entries(this.story.meters).map(([id, meter]): Charted => ({
      meter,
      label: texts[id]?.label ?? '',
      levels: (meter.levels && texts[id]?.levels) ?? [],
      lines: this.ways.map((way) => ({ kind: way.kind, points: placedPoints(this.story, way, id, ending) })),
    }));
    const differing = all.filter(differs);
    return this.ways.length > 1 ? (differing.length > 0 ? differing : all.slice(0, 1)) : all;
  }
}

function differs({ lines: [one, other] }: Charted): boolean {
  const values = new Map(one?.points.map(({ place, value }) => [place, value]));
  return (other?.points ?? []).some(({ place, value }) => values.get(place) !== value);
}
