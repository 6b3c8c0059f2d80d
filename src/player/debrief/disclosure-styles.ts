import { css } from 'lit';

/** A fold-out: a mark that turns, and the words that say what is in it. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 2.75rem;
    border-radius: 0.25rem;
    color: var(--dewis-sea);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.125em 0.75em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    transition: rotate var(--dewis-quick);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  @media print {
    summary::before {
      display: none;
    }
  }
`;
