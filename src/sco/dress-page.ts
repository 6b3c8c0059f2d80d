import { adopt } from '../player/look/adopt.ts';
import { ground } from '../player/look/ground.ts';

// Plain text: Lit has not come yet.
const css = String.raw;

/**
 * What may stand on the page before the player does. The button looks as the player's own does, and is written out: those
 * styles are Lit's and draw on tokens of the player's element, and both may be what could not be had.
 */
const interlude = css`
  .interlude,
  .interlude div {
    display: grid;
    gap: 0.5rem;
  }
  .interlude {
    place-content: center;
    min-block-size: 100dvh;
    box-sizing: border-box;
    padding: 1.25rem;
    color: var(--dewis-ink);
    font: 1.0625rem/1.5 system-ui, sans-serif;
  }
  .interlude * {
    margin: 0;
    max-inline-size: 34ch;
  }
  .interlude :is(h1, h2) {
    font-size: 1.5rem;
    line-height: 1.2;
    text-wrap: balance;
  }
  .interlude p + h2,
  .interlude button {
    margin-block-start: 1rem;
  }
  .interlude button {
    min-block-size: 2.875rem;
    padding: 0.5rem 1.375rem;
    border: 0;
    border-radius: 0.75rem;
    color: var(--dewis-on-sea);
    background: var(--dewis-sea);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .interlude span {
    display: inline-block;
  }
  .interlude button:focus-visible {
    outline: 3px solid var(--dewis-sea);
    outline-offset: 2px;
  }
`;

/** The page's own ground, and what may stand on it first. */
export function dressPage(page: Document): void {
  adopt(page, ground + interlude);
}
