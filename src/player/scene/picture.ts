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
      div,
      img,
      .emblem {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
      .frame {
        filter: brightness(var(--dewis-dim));
      }
      .place {
        object-fit: cover;
      }
      /* Nobody stands there: what tells the place is at its left. */
      .empty .place {
        object-position: 4% 50%;
      }
      .place:not([hidden]) + .emblem {
        display: none;
      }
      /* A rule of its own: Firefox before 121 knows no :has(), and drops what stands with it. */
      .person:has([hidden]) {
        display: none;
      }
      .person {
        inset: auto auto 0 50%;
        inline-size: auto;
        block-size: 96cqb;
        max-block-size: 112cqi;
        aspect-ratio: 950 / 1040;
        translate: -50% 0;
        transition: transform var(--dewis-slow);
      }
      /* How somebody holds themselves: anger comes nearer, what weighs on them sinks and tilts. */
      .person.angry {
        transform: scale(1.05);
      }
      .person.rage {
        transform: scale(1.1);
      }
      .person.upset,
      .person.tired {
        transform: translateY(4%) rotate(2.5deg);
      }
      .person.concerned {
        transform: translateY(2.5%) rotate(-1.5deg);
      }
      /* A sheet of three by three: the body, then the faces in the order of the format. */
      .cell {
        /* Not to its very edge: turned or scaled, a face would show a sliver of the body that is its neighbour there. */
        clip-path: inset(2px 2px 0);
        transition: opacity var(--dewis-quick);
      }
      .cell > img {
        inline-size: 300%;
        block-size: 300%;
      }
      .rage > img,
      .concerned > img,
      .calm > img {
        left: -100%;
      }
      .angry > img,
      .serious > img,
      .smile > img {
        left: -200%;
      }
      .upset > img,
      .concerned > img,
      .serious > img {
        top: -100%;
      }
      .tired > img,
      .calm > img,
      .smile > img {
        top: -200%;
      }
      /* The next face comes up through the one before it. */
      .past {
        opacity: 0;
      }
      /* The light follows the face that is seen: the crosser, the warmer the edges of the room. */
      .light {
        opacity: 0;
        box-shadow: inset 0 0 5rem 1rem var(--dewis-heat);
        transition: opacity var(--dewis-slow);
      }
      /* A short picture comes closer: the face stays big enough to read, the waist is what goes. Its light is at the sides. */
      @container (max-height: 17rem) {
        .person {
          inset-block-end: -30cqb;
          block-size: 132cqb;
        }
        .light {
          box-shadow:
            inset 5rem 0 4rem -3rem var(--dewis-heat),
            inset -5rem 0 4rem -3rem var(--dewis-heat);
        }
      }
      @container (max-height: 7.75rem) {
        .place {
          object-position: 50% 33%;
        }
        .person {
          inset-block-end: -54cqb;
          block-size: 166cqb;
        }
      }
      .light.upset {
        opacity: calc(0.16 * var(--dewis-glow));
      }
      .light.angry {
        opacity: calc(0.34 * var(--dewis-glow));
      }
      .light.rage {
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
      <div class="frame ${speaker ? '' : 'empty'}" role="img" aria-label=${this.#label()}>
        ${
          this.waiting
            ? nothing
            : html`
              ${this.#drawing('place', { kind: 'place', place })}${emblem}
              <div class="light ${face}"></div>
              ${
                speaker
                  ? html`<div class="person ${face}">
                    ${this.#cell(speaker, '')} ${this.#cell(speaker, this.#faces[0])} ${this.#cell(speaker, this.#faces[1])}
                  </div>`
                  : nothing
              }
            `
        }
      </div>
    `;
  }

  /** One cell of a character's sheet: that of a face, or `''` for the body's. */
  #cell(who: string, face: Face | '' | undefined) {
    if (face === undefined) return nothing;
    const layer = face && face !== this.#faces[this.#at] ? 'past' : face;
    return html`<div class="cell ${face} ${layer}">${this.#drawing('', { kind: 'character', who })}</div>`;
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
