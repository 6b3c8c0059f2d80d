import { css } from 'lit';

/** A screen with one thing to say, above its middle, where the eye looks for it. */
export const messageStyles = css`
  :host {
    display: grid;
    grid-template-rows: 2fr auto 5fr;
    justify-content: safe center;
    padding: 2rem 1.25rem;
  }
  :host::before {
    content: '';
  }
  h1 {
    font-size: var(--dewis-title);
  }
  p {
    max-inline-size: 34ch;
  }
  h1 + p {
    margin-block-start: 0.5rem;
  }
  .primary,
  .secondary {
    margin-block-start: 1.5rem;
  }
`;
