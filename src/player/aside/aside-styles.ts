import { css } from 'lit';

/** A whole screen on a phone; a sheet of full height from the side where there is room. */
export const asideStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--dewis-ink);
    background: var(--dewis-page);
    container-type: inline-size;
  }
  dialog::backdrop {
    background: rgb(10 16 22 / 0.55);
  }
  .sheet {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.375rem 0.5rem 0.375rem 1rem;
    border-block-end: 1px solid var(--dewis-line);
    background: var(--dewis-page);
  }
  .tools {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  h1 {
    flex: 1 0 max-content;
    max-inline-size: 100%;
    font-size: 1.375rem;
  }
  .head button {
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.625rem;
    border: 0;
    border-radius: 0.5rem;
    color: var(--dewis-sea);
    background: none;
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  .head button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: var(--dewis-sea-wash);
  }
  .head svg {
    display: block;
    inline-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  dewis-preferences,
  dewis-transcript {
    flex: 1;
  }
  @media (min-width: 48rem) {
    dialog {
      inset-inline-start: auto;
      inline-size: min(36rem, 100%);
      border-inline-start: 1px solid var(--dewis-line);
    }
    dialog[open] {
      animation: enter var(--dewis-quick);
    }
    .head {
      padding-inline-start: 1.5rem;
    }
  }
  /* The largest text on the smallest phone: what is empty gives way to words. */
  @container (max-width: 14rem) {
    :host .sheet {
      padding: 0;
    }
    .head {
      padding-inline: 0.5rem 0;
    }
    h1 {
      font-size: var(--dewis-title);
    }
    .head button {
      padding-inline: 0.25rem;
    }
  }
  @keyframes enter {
    from {
      translate: 2rem 0;
    }
  }
`;
