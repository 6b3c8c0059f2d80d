import { LitElement, css, html, nothing } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { pageStyles } from '../look/page-styles.ts';
import type { Notice, Recording } from '../state/state.ts';

/** What the learner has to be told beside what they are doing: that nothing is recorded, that something was lost. */
export class DewisNotices extends LitElement {
  static override readonly properties = {
    words: { attribute: false },
    notices: { attribute: false },
    recording: { attribute: false },
  };
  static override readonly styles = [
    pageStyles,
    css`
      aside {
        padding: 0.5rem 1.25rem;
        border-block-end: 1px solid var(--dewis-line);
        background: var(--dewis-partly-wash);
        font-size: var(--dewis-small);
        line-height: 1.4;
      }
      p {
        max-inline-size: none;
      }
    `,
  ];

  declare words: Words;
  declare notices: readonly Notice[];
  /** What to say about recording; `lms` says nothing. */
  declare recording: Recording;

  override render() {
    const told = [...(this.recording === 'lms' ? [] : [this.recording]), ...this.notices];
    if (told.length === 0) return nothing;
    const { t } = this.words;
    return html`
      <aside part="notice" aria-label=${t('notices.label')}>${told.map((one) => html`<p>${t(`notices.${one}`)}</p>`)}</aside>
    `;
  }
}
