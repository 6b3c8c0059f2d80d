import { css } from 'lit';

/** Groups of choices side by side; each a radio button drawn as a tile with its own mark. */
export const preferencesStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    align-content: start;
    padding: 0.875rem 1rem 1.25rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .text {
    display: grid;
  }
  label {
    display: flex;
    flex: 1 1 auto;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1.5px solid var(--dewis-edge);
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
    line-height: 1.25;
    cursor: pointer;
    transition: background-color var(--dewis-quick), border-color var(--dewis-quick);
  }
  label:hover {
    border-color: var(--dewis-sea);
  }
  label:has(:checked) {
    border-color: var(--dewis-sea);
    background: var(--dewis-sea-wash);
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--dewis-sea);
    outline-offset: 2px;
  }
  /* One outline. A browser without :has() keeps the radio button's own. */
  label:has(:focus-visible) input {
    outline: none;
  }
  input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--dewis-sea);
  }
  [disabled] label {
    border-style: dashed;
    color: var(--dewis-muted);
    cursor: default;
  }
  .note,
  .foot p {
    margin-block-start: 0.25rem;
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    line-height: 1.35;
  }
  .foot {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--dewis-line);
  }
  .secondary {
    margin-block-start: 0.875rem;
  }
  .secondary[aria-disabled='true'] {
    border-color: var(--dewis-line);
    color: var(--dewis-muted);
    background: none;
    cursor: default;
  }
  @container (max-width: 14rem) {
    :host {
      padding-inline: 0.5rem;
    }
  }
  @container (min-width: 16rem) {
    .text {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 28rem) {
    /* All of it in one window of a desk. */
    :host {
      gap: 0.75rem;
      padding: 0.75rem 1.5rem;
    }
    label {
      min-block-size: 2.5rem;
      padding-block: 0.25rem;
    }
    .text {
      grid-template-columns: repeat(4, 1fr);
    }
    .foot {
      display: flex;
      gap: 1rem;
      align-items: center;
      justify-content: space-between;
    }
    .foot p {
      margin: 0;
    }
    .secondary {
      flex: none;
      margin: 0;
      padding-inline: 1rem;
      font-size: var(--dewis-small);
    }
  }
`;
