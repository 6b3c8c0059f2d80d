import { css } from 'lit';

/** Tables, which scroll within themselves, and what in them was refused. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.75rem;
  }
  .log .scroll,
  pre {
    overflow: auto;
    max-block-size: 28rem;
  }
  .log td:nth-child(4),
  .log td:nth-child(5) {
    min-inline-size: 9rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--dewis-small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--dewis-line);
    text-align: start;
    vertical-align: baseline;
  }
  th {
    font-weight: 600;
  }
  thead th {
    color: var(--dewis-muted);
  }
  .refused,
  .refusal {
    color: var(--dewis-heat);
  }
  .refusal {
    display: block;
    min-inline-size: 9rem;
  }
  .refusal code {
    overflow-wrap: anywhere;
  }
`;
