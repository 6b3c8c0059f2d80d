import { css } from 'lit';

/** What is pressed, ticked and copied. */
export const controlStyles = css`
  .careful {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--dewis-heat);
    background: var(--dewis-heat-wash);
  }
  label {
    display: inline-flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.75rem;
  }
  input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--dewis-sea);
  }
  p:has(> button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
    margin-block-start: 0.875rem;
  }
  .primary:focus-visible,
  .secondary:focus-visible,
  input:focus-visible {
    outline-offset: 2px;
  }
  button:disabled {
    border-color: var(--dewis-line);
    color: var(--dewis-muted);
    background: var(--dewis-stage);
    cursor: default;
  }
  pre {
    padding: 0.75rem;
    border: 1px solid var(--dewis-line);
    border-radius: 0.5rem;
    background: var(--dewis-card);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
