import { css, html } from 'lit';
import type { Words } from '../../i18n/translator.ts';
import { askDebrief } from './debrief-request.ts';

/** The way to a decision on the route. */
export function stepLink(step: number, { t }: Words) {
  return html`<button type="button" class="step" part="step" @click=${askDebrief({ ask: 'show', step })}>${t('debrief.decision', { number: step })}</button>`;
}

export const stepLinkStyles = css`
  .step {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    color: var(--dewis-sea);
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .step {
      color: inherit;
      text-decoration: none;
    }
  }
`;
