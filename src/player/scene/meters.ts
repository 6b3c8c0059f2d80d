import { LitElement, css, html, nothing, svg } from 'lit';
import type { StoryMeter } from '../../core/scenario/story.ts';
import { pounds } from '../../i18n/money.ts';
import type { Words } from '../../i18n/translator.ts';
import { levelOf, shareOf } from './level.ts';
import { pageStyles } from '../look/page-styles.ts';

/** How things stand: each meter with its name, its word and a bar; a sum of money with its figure. */
export class DewisMeters extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    meters: { attribute: false },
    values: { attribute: false },
    earlier: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: auto minmax(2rem, 1fr) auto;
        gap: 0.25rem 0.75rem;
        align-items: center;
        font-size: 0.875rem;
        line-height: 1.25;
      }
      li {
        display: grid;
        grid-column: 1 / -1;
        /* Chrome before 117 knows no subgrid: columns of the same width do nearly as well. */
        grid-template-columns: 8rem minmax(3rem, 1fr) 7rem;
        grid-template-columns: subgrid;
        align-items: center;
      }
      .word {
        grid-column: 3;
        font-weight: 700;
      }
      .move {
        inline-size: 0.7em;
        block-size: 0.7em;
      }
      /* Outlined as a gauge is: how full it is can be told whatever the colours. */
      .bar {
        inline-size: 100%;
        block-size: 0.5625rem;
        overflow: hidden;
        border: 1px solid var(--dewis-edge);
        border-radius: 0.25rem;
        background: var(--dewis-page);
      }
      .fill {
        fill: var(--dewis-sea);
        transition: width var(--dewis-slow);
      }
      .low .fill {
        fill: var(--dewis-heat);
      }
      /* The largest text on any phone: side by side there, the longest words would be cut. */
      @container (max-width: 14rem) {
        li {
          display: block;
        }
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  declare meters: Readonly<Record<string, StoryMeter>>;
  declare values: Readonly<Record<string, number>>;
  /** The values before this moment; one that was at its end already has not moved. */
  declare earlier: Readonly<Record<string, number>>;

  override render() {
    const { t } = this.words;
    return html`
      <ul aria-label=${t('scene.meters')}>
        ${Object.entries(this.meters).map(([id, meter]) => this.#meter(id, meter, this.values[id] ?? meter.start))}
      </ul>
    `;
  }

  #meter(id: string, meter: StoryMeter, value: number) {
    const texts = this.words.texts(this.scenario).meters[id];
    const share = shareOf(meter, value);
    const word = meter.unit === 'pounds' ? pounds(value) : levelOf(meter, value, texts?.levels);
    const [least, most] = meter.range;
    // One word has one colour: that of where its level begins.
    const from = meter.levels?.findLast((atLeast) => atLeast <= value) ?? value;
    return html`
      <li part="meter" class=${shareOf(meter, from) < 0.4 ? 'low' : ''}>
        <span>${texts?.label} ${this.#move(value - (this.earlier[id] ?? value))}</span>
        ${
          meter.unit === 'pounds'
            ? nothing
            : html`
              <svg class="bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
                ${svg`<rect class="fill" width=${share * 100} height="1"/>`}
              </svg>
            `
        }
        <span class="word">
          ${word}
          ${
            meter.unit === 'pounds'
              ? nothing
              : html`<span class="hidden">${this.words.t('scene.outOf', { value: value - least, most: most - least })}</span>`
          }
        </span>
      </li>
    `;
  }

  /** Beside the name, never the word: an arrow up before “angry” would say angrier. */
  #move(by: number) {
    if (by === 0) return nothing;
    const { t } = this.words;
    return html`
      <svg class="move" viewBox="0 0 10 10" aria-hidden="true">
        ${by > 0 ? svg`<path d="M5 0l5 9H0z" fill="currentColor"/>` : svg`<path d="M5 10L0 1h10z" fill="currentColor"/>`}
      </svg><span class="hidden">${by > 0 ? t('scene.up') : t('scene.down')}: </span>`;
  }
}
