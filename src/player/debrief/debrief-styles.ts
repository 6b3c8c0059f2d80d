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
  dewis-verdict {
    margin-block-start: 1.5rem;
  }
  .failure {
    margin-block-start: 2rem;
  }
  .failure p {
    margin-block-end: 0.75rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block-start: 2.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 4px solid var(--dewis-ink);
  }
  @container (min-width: 44rem) {
    .sheet {
      padding-block-start: 2.5rem;
    }
    h1 {
      font-size: 2.25rem;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
