import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import type { Face } from '../../core/scenario/scenario.ts';
import { pageStyles } from '../look/page-styles.ts';
import type { Drawing } from '../state/source.ts';
import { emblem } from './emblem.ts';
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
      img,
      .emblem,
      .light {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      .place {
        object-fit: cover;
      }
      .place:not([hidden]) + .emblem,
      .person:has([hidden]) {
        display: none;
      }
      .person {
        position: absolute;
        inset-block-end: 0;
        inset-inline-start: 50%;
        block-size: 96cqb;
        max-block-size: 112cqi;
        aspect-ratio: 950 / 1040;
        translate: -50% 0;
        transition: transform var(--dewis-slow);
      }
      /* How somebody holds themselves: anger comes nearer, what weighs on them sinks and tilts. */
      .angry {
        transform: scale(1.05);
      }
      .rage {
        transform: scale(1.1);
      }
      .upset,
      .tired {
        transform: translateY(4%) rotate(2.5deg);
      }
      .concerned {
        transform: translateY(2.5%) rotate(-1.5deg);
      }
      /* The next face comes up through the one before it. */
      .face {
        transition: opacity var(--dewis-quick);
      }
      .past {
        opacity: 0;
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
        opacity: 0;
        box-shadow: inset 0 0 5rem 1rem var(--dewis-heat);
        transition: opacity var(--dewis-slow);
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

  #speaker: string | undefined;
  /** The face to be seen, and the one before it in the other place. */
  readonly #faces: (Face | undefined)[] = [];
  #at = 0;

  override willUpdate(): void {
    const { speaker, face } = this.stage;
    if (speaker !== this.#speaker) this.#faces.length = this.#at = 0;
    else if (face !== this.#faces[this.#at]) this.#at = 1 - this.#at;
    this.#speaker = speaker;
    this.#faces[this.#at] = face;
  }

  override render() {
    const { place, speaker, face } = this.stage;
    return html`
      <div class="frame" role="img" aria-label=${this.#label()}>
        ${
          this.waiting
            ? nothing
            : html`
              ${this.#drawing('place', { kind: 'place', place })}${emblem}
              ${
                speaker
                  ? html`<div class="person ${face}">
                    ${this.#drawing('', { kind: 'body', who: speaker })} ${this.#face(0)} ${this.#face(1)}
                  </div>`
                  : nothing
              }
              <div class="light"></div>
            `
        }
      </div>
    `;
  }

  #face(at: number) {
    const face = this.#faces[at];
    const who = this.#speaker;
    return face && who ? this.#drawing(at === this.#at ? 'face' : 'face past', { kind: 'face', who, face }) : nothing;
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

// A place that cannot be had leaves the emblem, a person of whom something cannot be had is left out: the words say all
// that matters.
function hide(event: Event): void {
  (event.currentTarget as HTMLImageElement).hidden = true;
}
function show(event: Event): void {
  (event.currentTarget as HTMLImageElement).hidden = false;
}
