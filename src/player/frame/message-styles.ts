import { css } from 'lit';

/** A screen with one thing to say, in its middle. */
export const messageStyles = css`
  :host {
    display: grid;
    place-content: safe center;
    padding: 2rem 1.25rem 4rem;
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
