import { css } from 'lit';

export const debriefStyles = css`
  .sheet {
    inline-size: min(100%, 56rem);
    margin-inline: auto;
    padding: 1rem 1.25rem 2.5rem;
  }
  h1 {
    margin-block-start: 0.25rem;
    font-size: var(--dewis-title);
  }
  dewis-verdict {
    margin-block-start: 1rem;
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
    gap: 0.625rem 0.75rem;
    margin-block-start: 1.25rem;
  }
  .foot {
    margin-block-start: 2rem;
  }
  .foot .secondary::before {
    content: '↑ ';
    content: '↑ ' / '';
  }
  @container (min-width: 44rem) {
    .sheet {
      padding-block-start: 1.5rem;
    }
    h1 {
      font-size: 2.25rem;
    }
  }
  @media print {
    .actions,
    .foot {
      display: none;
    }
  }
`;
