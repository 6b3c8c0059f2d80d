import { css } from 'lit';

/** What every element of the player draws with: type, buttons, hidden text. */
export const pageStyles = css`
  :host {
    display: block;
    color: var(--dewis-ink);
    font-family: var(--dewis-font);
    font-size: var(--dewis-text);
    line-height: 1.5;
    /* Welsh digraphs are never parted: no hyphenation of the browser's, no break inside a word that fits in a line. */
    hyphens: manual;
    overflow-wrap: break-word;
    text-size-adjust: 100%;
    text-wrap: pretty;
  }
  /*
   * The largest text on the smallest phone: what is larger still and what is empty give way, so that words fit in a line.
   * One that does not all the same is better broken than cut, in a column of a grid too.
   */
  @container (max-width: 14rem) {
    :host {
      overflow-wrap: anywhere;
      --dewis-small: 0.875rem;
      --dewis-speech: 1rem;
      --dewis-text: 1rem;
      --dewis-title: 1.125rem;
    }
    :host :is(.sheet, .line, .says, .stop, .primary, .secondary) {
      margin-inline: 0;
      padding-inline: 0.5rem;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    line-height: 1.2;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  p {
    max-inline-size: 62ch;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  a {
    color: var(--dewis-sea);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--dewis-sea);
    outline-offset: 2px;
  }
  .primary,
  .secondary {
    min-block-size: 2.875rem;
    padding: 0.5rem 1.375rem;
    border: 2px solid var(--dewis-sea);
    border-radius: var(--dewis-radius);
    font-weight: 700;
    line-height: 1.25;
    transition: background-color var(--dewis-quick), color var(--dewis-quick);
  }
  .primary {
    color: var(--dewis-on-sea);
    background: var(--dewis-sea);
  }
  /* Forced colours would lay a plate of the page behind their text. */
  .primary,
  [aria-pressed='true'] {
    forced-color-adjust: none;
  }
  .secondary {
    color: var(--dewis-sea);
    background: transparent;
  }
  @media (hover: hover) {
    .primary:hover {
      filter: brightness(0.92);
    }
    .secondary:hover {
      background: var(--dewis-sea-wash);
    }
  }
  .kicker {
    color: var(--dewis-muted);
    font-size: var(--dewis-small);
    font-weight: 600;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
