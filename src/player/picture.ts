import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../i18n/translator.ts';
import { pageStyles } from './page-styles.ts';
import type { Drawing } from './source.ts';
import type { Stage } from './stage.ts';

/** The place, and in it whoever is speaking with the face they make: drawings laid over one another. */
export class DewisPicture extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    scenario: { attribute: false },
    stage: { attribute: false },
    names: { attribute: false },
    art: { attribute: false },
    waiting: { attribute: false },
    heat: { type: Number, reflect: true },
  };
  static override readonly styles = [
    pageStyles,
    css`
      :host {
        position: relative;
        overflow: hidden;
        background: var(--dewis-stage);
        container-type: size;
      }
      .frame {
        position: absolute;
        inset: 0;
        filter: brightness(var(--dewis-dim));
      }
      img {
        position: absolute;
        display: block;
        user-select: none;
        -webkit-user-drag: none;
      }
      img[hidden] {
        display: none;
      }
      .place {
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
      }
      .person {
        inset-block-end: 0;
        inset-inline-start: 50%;
        block-size: 96cqb;
        max-block-size: 112cqi;
        aspect-ratio: 950 / 1040;
        translate: -50% 0;
      }
      /* A short picture comes closer: the face stays big enough to read, the waist is what goes. */
      @container (max-height: 17rem) {
        .person {
          inset-block: -12cqb auto;
          block-size: 135cqb;
        }
      }
      @container (max-height: 11rem) {
        .person {
          inset-block: -26cqb auto;
          block-size: 170cqb;
        }
      }
      /* The light follows the mood: the crosser, the warmer the edges of the room. */
      .light {
        position: absolute;
        inset: 0;
        opacity: 0;
        box-shadow: inset 0 0 5rem 1rem var(--dewis-heat);
        transition: opacity 240ms;
      }
      :host([heat='1']) .light {
        opacity: calc(0.16 * var(--dewis-glow));
      }
      :host([heat='2']) .light {
        opacity: calc(0.34 * var(--dewis-glow));
      }
      :host([heat='3']) .light {
        opacity: calc(0.52 * var(--dewis-glow));
      }
      @media (prefers-reduced-motion: reduce) {
        .light {
          transition: none;
        }
      }
      @media (forced-colors: active) {
        .light {
          display: none;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare words: Words;
  declare scenario: string;
  declare stage: Stage;
  /** What each member of the cast is called. */
  declare names: Readonly<Record<string, { readonly name: string }>>;
  declare art: (scenario: string, drawing: Drawing) => string | null;
  /** True while nothing is to be fetched that could make the words wait. */
  declare waiting: boolean;
  /** How heated it is, 0..3. */
  declare heat: number;

  override render() {
    const { place, speaker, face } = this.stage;
    return html`
      <div class="frame" role="img" aria-label=${this.#label()}>
        ${
          this.waiting
            ? nothing
            : html`
              ${this.#drawing('place', { kind: 'place', place })}
              ${speaker ? this.#drawing('person', { kind: 'body', who: speaker }) : nothing}
              ${speaker && face ? this.#drawing('person', { kind: 'face', who: speaker, face }) : nothing}
              <div class="light"></div>
            `
        }
      </div>
    `;
  }

  #drawing(layer: string, drawing: Drawing) {
    const address = this.art(this.scenario, drawing);
    if (address === null) return nothing;
    return html`<img class=${layer} src=${address} alt="" draggable="false" @load=${show} @error=${hide} />`;
  }

  #label(): string {
    const { place, speaker, face } = this.stage;
    const { t, texts } = this.words;
    const where = texts(this.scenario).places[place] ?? '';
    if (!speaker || !face) return t('scene.picture', { place: where });
    const name = this.names[speaker]?.name ?? '';
    return t('scene.pictureWith', { place: where, name, face: t(`faces.${face}`) });
  }
}

// A drawing that cannot be had leaves the scene without it; the words say all that matters.
function hide(event: Event): void {
  (event.currentTarget as HTMLImageElement).hidden = true;
}
function show(event: Event): void {
  (event.currentTarget as HTMLImageElement).hidden = false;
}
