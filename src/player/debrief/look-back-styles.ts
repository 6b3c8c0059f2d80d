import { css } from 'lit';

export const lookBackStyles = css`
  section {
    margin-block-start: 1.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 4px solid var(--dewis-ink);
  }
  section > h2 {
    margin-block-end: 0.5rem;
    font-size: 1.375rem;
  }
  details {
    border-block-start: 1px solid var(--dewis-line);
  }
  .figures {
    margin-block-start: 0.75rem;
  }
  .figures p {
    padding-block-end: 0.75rem;
  }
  .kind h3 {
    font-size: 1.0625rem;
  }
  .kind summary {
    flex-wrap: wrap;
    padding-block: 0.5rem;
  }
  .count {
    margin-inline-start: 0.75em;
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 400;
  }
  /* Beside the name only where both fit in a line. */
  @container (max-width: 30rem) {
    .kind summary {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .count {
      grid-column: 2;
      margin: 0;
    }
  }
  .known {
    margin-block-end: 0.75rem;
    padding: 0.625rem 1rem;
    border-inline-start: 4px solid var(--dewis-partly);
    background: var(--dewis-partly-wash);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    font-size: var(--dewis-small);
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
  @container (min-width: 44rem) {
    section {
      margin-block-start: 2.75rem;
    }
    section > h2 {
      font-size: 1.625rem;
    }
  }
`;
