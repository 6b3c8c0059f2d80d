import { css } from 'lit';

/** What is around a record on screen: the way back, and what can be done with it. */
export const recordStyles = css`
  :host {
    inline-size: min(100%, 58rem);
    margin-inline: auto;
    padding: 1rem 0 3rem;
    scroll-margin-block-start: 4rem;
  }
  .controls {
    display: grid;
    gap: 0.75rem 1.5rem;
    padding: 0 1.25rem 1rem;
  }
  .end {
    padding: 1.5rem 1.25rem 0;
  }
  .controls > button {
    justify-self: start;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--dewis-sea);
  }
  .takes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .hint {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
  }
  .hint[role] {
    color: var(--dewis-heat);
  }
  .record {
    background: var(--dewis-card);
    border: 1px solid var(--dewis-line);
  }
  .record .chip {
    --chip-page: var(--dewis-card);
  }
  @container (min-width: 44rem) {
    .controls {
      grid-template-columns: minmax(min-content, 1fr) fit-content(60%);
      align-items: end;
      padding-inline: 0;
    }
    .controls > button,
    .hint {
      grid-column: 1 / -1;
    }
    .record {
      padding: 2.5em 3em 3em;
      border-radius: var(--dewis-radius);
    }
  }
`;
