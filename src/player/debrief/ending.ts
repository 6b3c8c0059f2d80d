import { LitElement, css, html, nothing } from 'lit';
import type { Result } from '../../core/play/attempt.ts';
import type { Run } from '../../core/play/run.ts';
import { isEnding } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { paragraphs } from '../look/markup.ts';
import { pageStyles } from '../look/page-styles.ts';
import { linesOf, stageOf } from '../scene/stage.ts';
import type { ScenarioSource } from '../state/source.ts';
import { disclosureStyles } from './disclosure-styles.ts';

/** The ending once more: where it left everybody, what it is called, and its words, folded: they were read a moment ago. */
export class DewisEnding extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    story: { attribute: false },
    result: { attribute: false },
    run: { attribute: false },
    source: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    disclosureStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
        margin-block-start: 0.75rem;
      }
      dewis-picture {
        block-size: 8rem;
        border-radius: var(--dewis-radius);
      }
      .outcome {
        font-size: var(--dewis-small);
        font-weight: 700;
      }
      .success {
        color: var(--dewis-shown);
      }
      .partial {
        color: var(--dewis-partly);
      }
      .failure,
      .safety {
        color: var(--dewis-heat);
      }
      h2 {
        margin-block: 0.125rem 0;
        font-size: var(--dewis-title);
      }
      .told {
        padding-block: 0.25rem 0.5rem;
        font-size: var(--dewis-speech);
        line-height: 1.45;
      }
      @container (min-width: 44rem) {
        :host(.pictured) {
          grid-template-columns: 17rem minmax(0, 1fr);
          gap: 2rem;
          align-items: start;
        }
        /* A size of its own: the person in it is measured by it, and would be nothing of a share of what is not known yet. */
        dewis-picture {
          block-size: 11rem;
        }
      }
      /* Drawings are left out on paper. */
      @media print {
        :host(.pictured) {
          display: block;
        }
      }
    `,
  ];

  declare words: Words;
  declare story: Story;
  declare result: Result;
  /** Standing at the ending; `undefined` where this release does not come to it any more. */
  declare run: Run | undefined;
  declare source: ScenarioSource;

  override willUpdate(): void {
    this.classList.toggle('pictured', this.#isDrawn);
  }

  override render() {
    const { t, texts } = this.words;
    const { outcome } = this.result;
    const words = texts(this.story.id);
    const said = this.run && linesOf(this.run, { kind: 'ending', node: this.result.ending }, words).says;
    return html`
      ${this.#picture()}
      <div>
        <p class="outcome ${outcome}">${t(`outcome.${outcome}`)}</p>
        <h2>${words.nodes[this.result.ending]?.ending?.title ?? t('debrief.ending')}</h2>
        ${
          said
            ? html`<details><summary part="fold">${t('debrief.endingWords')}</summary><div class="told">${paragraphs(said)}</div></details>`
            : nothing
        }
      </div>
    `;
  }

  #picture() {
    const stage = this.#isDrawn && this.run && stageOf(this.run);
    if (!stage) return nothing;
    return html`
      <dewis-picture
        .words=${this.words}
        .scenario=${this.story.id}
        .stage=${stage}
        .names=${this.story.cast}
        .art=${this.#art}
        .waiting=${false}
      ></dewis-picture>
    `;
  }

  // A place without a drawing would be an empty frame.
  get #isDrawn(): boolean {
    const node = this.story.nodes[this.result.ending];
    if (!this.run || !node || !isEnding(node)) return false;
    return this.source.art(this.story.id, { kind: 'place', place: node.place }) !== null;
  }

  readonly #art: ScenarioSource['art'] = (scenario, drawing) => this.source.art(scenario, drawing);
}
