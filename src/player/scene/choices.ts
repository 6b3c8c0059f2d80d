import { LitElement, css, html, nothing } from 'lit';
import type { Preferences } from '../../core/course/preferences.ts';
import { optionOrder } from '../../core/play/order.ts';
import type { ChoiceTexts } from '../../core/scenario/story.ts';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { ask } from '../requests.ts';

/** What the learner can do: one button a choice, in the order this attempt's seed gives. */
export class DewisChoices extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    node: { attribute: false },
    seed: { attribute: false },
    choices: { attribute: false },
    texts: { attribute: false },
    retaking: { attribute: false },
    reflection: { attribute: false },
    seconds: { attribute: false },
    timing: { attribute: false },
    paused: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      h2 {
        margin-block-end: 0.375rem;
        color: var(--dewis-muted);
        font-size: var(--dewis-small);
        font-weight: 600;
      }
      .retaking {
        margin-block-end: 0.5rem;
        font-size: var(--dewis-small);
      }
      ol {
        display: grid;
        gap: 0.5rem;
      }
      button {
        display: block;
        inline-size: 100%;
        min-block-size: 2.75rem;
        padding: 0.5rem 0.75rem;
        border: 1.5px solid var(--dewis-edge);
        border-inline-start: 5px solid var(--dewis-sea);
        border-radius: var(--dewis-radius);
        color: var(--dewis-ink);
        background: var(--dewis-card);
        font-size: var(--dewis-choice, 1rem);
        line-height: 1.35;
        transition: background-color var(--dewis-quick), border-color var(--dewis-quick);
      }
      /* A finger's last place must not make the next scene's choice look chosen. */
      @media (hover: hover) {
        button:hover {
          border-color: var(--dewis-sea);
          background: var(--dewis-sea-wash);
        }
      }
      button:active {
        background: var(--dewis-sea-wash);
      }
      @container (min-width: 60rem) {
        h2.hidden {
          position: static;
          inline-size: auto;
          block-size: auto;
          margin: 0 0 0.375rem;
          clip-path: none;
        }
        ol {
          gap: 0.625rem;
        }
        button {
          padding: 0.75rem 1.125rem;
          font-size: var(--dewis-choice, 1.0625rem);
        }
      }
    `,
  ];

  declare words: Words;
  declare node: string;
  declare seed: number;
  /** The ids on offer, in the file's order. */
  declare choices: readonly string[];
  declare texts: Readonly<Record<string, ChoiceTexts>>;
  declare retaking: boolean;
  declare reflection: boolean;
  /** The time there is, where there is a limit. */
  declare seconds: number | undefined;
  declare timing: Preferences['timing'];
  /** True while the time is to stand still. */
  declare paused: boolean;

  override render() {
    const { t } = this.words;
    const order = optionOrder(this.seed, this.node, this.choices);
    return html`
      ${
        // Said, but not shown, where every line counts; that it is a pause for thought is to be seen everywhere.
        this.reflection
          ? html`<h2 id="ask">${t('scene.reflection')}</h2>`
          : html`<h2 id="ask" class="hidden">${t('scene.choices')}</h2>`
      }
      ${this.retaking ? html`<p class="retaking">${t('scene.retaking')}</p>` : nothing}
      ${
        this.seconds
          ? html`<dewis-timer
            exportparts="timer, more-time, no-limit"
            .words=${this.words}
            .seconds=${this.seconds}
            .timing=${this.timing}
            .paused=${this.paused}
          ></dewis-timer>`
          : nothing
      }
      <ol aria-labelledby="ask">
        ${order.map(
          (choice) => html`
            <li>
              <button type="button" part="choice" data-choice=${choice} @click=${ask({ ask: 'choose', choice })}>
                ${this.texts[choice]?.label}
              </button>
            </li>
          `,
        )}
      </ol>
    `;
  }
}
