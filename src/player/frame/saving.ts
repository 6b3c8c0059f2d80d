import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import { isStopped } from '../state/state.ts';
import type { Saving } from '../state/state.ts';

/**
 * Whether what the learner did is kept: in the bar, beside the language. On a phone a mark, and words only where they are
 * needed: over the page, so that nothing moves. Defined with what comes after the first choice: before it there is next to
 * nothing to keep, and the bar stands as well without.
 */
export class DewisSaving extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    saving: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      /* As wide with every mark, and with none: or what stands beside it would turn to another line. */
      :host {
        min-inline-size: 1.5rem;
      }
      p {
        margin: 0;
        max-inline-size: none;
        padding-inline: 0.25rem;
        color: var(--dewis-muted);
        font-size: 0;
        text-align: end;
      }
      p::before {
        font-size: var(--dewis-small);
      }
      .saved::before {
        content: '✓ ';
      }
      .saving::before {
        content: '… ';
      }
      /* Below the bar, whose element is the nearest that is positioned. */
      .unsaved {
        position: absolute;
        inset: 100% 0 auto;
        z-index: 1;
        color: var(--dewis-heat);
        background: var(--dewis-card);
        font-size: 0.8125rem;
        font-weight: 600;
        padding-block: 3px 1px;
        border-block-end: 1px solid var(--dewis-line);
        text-align: center;
      }
      /* A save that takes no longer than a moment is no news. */
      .saving {
        animation: appear 1ms 400ms both;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
      /* The bar is the container. */
      @container (min-width: 44rem) {
        :host {
          min-inline-size: 0;
        }
        p,
        .unsaved {
          position: static;
          padding: 0 0.75rem;
          border: 0;
          background: none;
          font-size: var(--dewis-small);
        }
      }
    `,
  ];

  declare words: Words;
  declare saving: Saving;

  override render() {
    // Of a page that keeps nothing any more the farewell tells.
    if (isStopped(this.saving)) return nothing;
    return html`<p class=${this.saving} part="saving">${this.words.t(`saving.${this.saving}`)}</p>`;
  }
}
