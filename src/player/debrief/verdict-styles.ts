import { css } from 'lit';

export const verdictStyles = css`
  .verdict {
    display: grid;
    gap: 1.25rem;
    padding: 1.25rem;
    border-radius: var(--dewis-radius);
  }
  .passed {
    background: var(--dewis-shown-wash);
  }
  .failed {
    background: var(--dewis-heat-wash);
  }
  .kicker {
    color: var(--dewis-ink);
  }
  .figure {
    font-size: 3.75rem;
    font-weight: 700;
    line-height: 1.05;
    font-variant-numeric: tabular-nums;
  }
  .passed .figure {
    color: var(--dewis-shown);
  }
  .failed .figure {
    color: var(--dewis-heat);
  }
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 1.125rem;
    margin-block: 0.375rem;
  }
  .ground {
    fill: var(--dewis-page);
  }
  .passed .fill {
    fill: var(--dewis-shown);
  }
  .failed .fill {
    fill: var(--dewis-heat);
  }
  .mark {
    fill: var(--dewis-ink);
  }
  .chip.big {
    font-size: 1.25rem;
    font-weight: 700;
  }
  h3.why {
    margin-block: 0.625rem 0.125rem;
    font-size: 1em;
  }
  ul.why {
    margin-block-end: 0.75rem;
    padding-inline-start: 1.125rem;
    list-style: disc;
  }
  .words > p + p,
  .chip.big + p {
    margin-block-start: 0.5rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.75rem;
    font-size: var(--dewis-small);
  }
  @container (min-width: 44rem) {
    .verdict {
      grid-template-columns: 13rem minmax(0, 1fr);
      gap: 2.5rem;
      padding: 1.75rem 2rem;
    }
    .figure {
      font-size: 4.5rem;
    }
  }
  @media print {
    .verdict {
      border: 1px solid var(--dewis-edge);
      break-inside: avoid;
    }
  }
`;
