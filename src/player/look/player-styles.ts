import { css, unsafeCSS } from 'lit';

/** The face a page may load for the player. */
export const ownFont = "'Atkinson Hyperlegible Next', system-ui, sans-serif";

export const playerStyles = css`
  :host {
    background: var(--dewis-page);
    container-type: inline-size;
  }
  :host([font]) {
    --dewis-font: ${unsafeCSS(ownFont)};
  }
  .player {
    display: flex;
    flex-direction: column;
    min-block-size: calc(var(--dewis-height) / var(--dewis-zoom, 1));
  }
  .screen {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Seen only where a wait lasts; over the page, so that nothing moves. */
  .busy {
    position: sticky;
    inset-block-end: 5rem;
    z-index: 2;
    align-self: center;
    block-size: 2.5rem;
    margin-block-start: -2.5rem;
    padding: 0.5rem 1.25rem;
    border-radius: var(--dewis-radius);
    forced-color-adjust: none;
    color: var(--dewis-page);
    background: var(--dewis-ink);
    animation: appear 1ms 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
