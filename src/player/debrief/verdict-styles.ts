import { css } from 'lit';

export const verdictStyles = css`
  .verdict {
    display: grid;
    gap: 0.875rem;
    padding: 1rem 1.125rem;
    border: 1px solid var(--dewis-line);
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
  }
  .passed {
    border-color: transparent;
    background: var(--dewis-shown-wash);
  }
  .kicker {
    color: var(--dewis-ink);
  }
  .figure {
    font-size: 3.25rem;
    font-weight: 700;
    line-height: 1;
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
    overflow: visible;
  }
  /* Outlined as the meters are: how far it could go is seen whatever the colours. */
  .ground {
    fill: var(--dewis-page);
    stroke: var(--dewis-edge);
    vector-effect: non-scaling-stroke;
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
  .already .figure {
    color: var(--dewis-ink);
  }
  .already .fill {
    fill: var(--dewis-sea);
  }
  .big {
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
  .missed {
    display: grid;
    gap: 0.5rem;
    margin-block: 0.375rem;
  }
  .missed li {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--dewis-heat);
  }
  .already .missed li {
    border-color: var(--dewis-edge);
  }
  .missed strong {
    display: block;
  }
  .code {
    color: inherit;
  }
  .where {
    display: block;
    font-size: var(--dewis-small);
  }
  .steps {
    display: inline-flex;
    flex-wrap: wrap;
    column-gap: 1rem;
  }
  .words > p + p,
  .big + p {
    margin-block-start: 0.5rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.625rem;
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
