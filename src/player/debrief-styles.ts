import { css } from 'lit';

export const debriefStyles = css`
  .sheet {
    inline-size: min(100%, 56rem);
    margin-inline: auto;
    padding: 1.5rem 1.25rem 3rem;
  }
  h1 {
    margin-block-start: 0.25rem;
    font-size: var(--dewis-title);
  }
  section {
    margin-block-start: 2rem;
  }
  section > h2 {
    margin-block-end: 0.625rem;
    font-size: 1.25rem;
  }
  .verdict {
    display: grid;
    gap: 1.25rem;
    margin-block-start: 1.25rem;
    padding: 1.25rem;
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
    border: 1px solid var(--dewis-line);
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
    fill: var(--dewis-line);
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
  h2.why {
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
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  .words .facts {
    margin-block-start: 0.75rem;
  }
  .strip {
    display: block;
    inline-size: 100%;
    block-size: 0.875rem;
    margin-block-end: 0.625rem;
    border-radius: 0.25rem;
  }
  .strip .shown {
    fill: var(--dewis-shown);
  }
  .strip .partly {
    fill: var(--dewis-partly);
  }
  .strip .not-yet {
    fill: var(--dewis-heat);
  }
  .strip .unmet {
    fill: var(--dewis-edge);
  }
  .summary .chip {
    --chip-page: var(--dewis-page);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--dewis-line);
  }
  @container (min-width: 44rem) {
    .sheet {
      padding-block-start: 2.5rem;
    }
    h1 {
      font-size: 2.25rem;
    }
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
    .actions {
      display: none;
    }
  }
`;
