import { css } from 'lit';

/** The decisions of an evidence record. */
export const decisionStyles = css`
  .record .decisions > li {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--dewis-line);
  }
  /*
   * Whole, a decision would leave a third of a page empty before it: it is parted between its parts, and the situation, the
   * longest, between its paragraphs.
   */
  .record .decisions dl > :not(.situation),
  .record .situation p {
    break-inside: avoid;
  }
  .record summary::before {
    margin-inline: 0.125em 0.75em;
  }
  .record .place {
    margin-inline-start: 0.6em;
    font-weight: 400;
  }
  .record .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.9em;
  }
  .record .about strong {
    color: var(--dewis-partly);
  }
  .record .decisions dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
    margin-block-start: 0.4em;
  }
  .record .chosen dd {
    font-weight: 700;
  }
  .record .who {
    break-after: avoid;
    color: var(--dewis-muted);
    font-weight: 700;
  }
  .record .who + p {
    margin-block-start: 0;
  }
  .record .shows {
    display: grid;
    gap: 0.15em;
  }
  .record .shows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
  }
  .record .shows .chip {
    font-weight: 400;
  }
  @media print {
    .record summary {
      display: block;
      min-block-size: 0;
      color: inherit;
    }
  }
`;
