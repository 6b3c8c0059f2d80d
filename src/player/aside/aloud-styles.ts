import { css } from 'lit';

/** Two buttons over the corner of the picture, which nobody has to read. */
export const aloudStyles = css`
  :host {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
  }
  /* Where there is no picture: above what is read. */
  :host([above]) {
    position: static;
    padding: 0.5rem 1.25rem 0;
    background: var(--dewis-page);
  }
  div {
    display: inline-flex;
    border: 1.5px solid var(--dewis-edge);
    border-radius: var(--dewis-radius);
    background: var(--dewis-card);
  }
  button {
    display: grid;
    place-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: calc(var(--dewis-radius) - 2px);
    color: var(--dewis-sea);
    background: none;
  }
  button:hover {
    background: var(--dewis-sea-wash);
  }
  button:focus-visible {
    outline-offset: -3px;
  }
  [aria-disabled='true'] {
    color: var(--dewis-muted);
    cursor: default;
  }
  [aria-disabled='true'] svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  svg {
    display: block;
    inline-size: 1.5rem;
    fill: currentColor;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
