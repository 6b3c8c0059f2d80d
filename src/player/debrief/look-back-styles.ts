import { css } from 'lit';

export const lookBackStyles = css`
  section {
    margin-block-start: 2.5rem;
    padding-block-start: 1rem;
    border-block-start: 4px solid var(--dewis-ink);
  }
  section > h2 {
    margin-block-end: 0.75rem;
    font-size: 1.375rem;
  }
  /* The kinds of criteria are parts of the evidence, which began above them. */
  .kind {
    margin-block-start: 1.75rem;
    padding-block-start: 0;
    border: 0;
  }
  .kind > h2 {
    margin-block-end: 0.5rem;
    font-size: 1.125rem;
  }
  .known {
    margin-block-end: 0.75rem;
    padding: 0.625rem 1rem;
    border-inline-start: 4px solid var(--dewis-partly);
    background: var(--dewis-partly-wash);
  }
  dewis-curve {
    margin-block-start: 1rem;
  }
  dewis-route-map {
    margin-block-start: 2rem;
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
      margin-block-start: 3.5rem;
    }
    section > h2 {
      font-size: 1.625rem;
    }
    .kind {
      margin-block-start: 2rem;
    }
  }
`;
