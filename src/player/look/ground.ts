import { dark, light } from './palette.ts';

// Plain text: it stands before Lit has come.
const css = String.raw;

/** A page's own ground, in the palette of the player. */
export const ground = css`
  :root {
    color-scheme: light dark;
    ${light}
    background: var(--dewis-page);
  }
  @media (prefers-color-scheme: dark) {
    :root {
      ${dark}
    }
  }
  body {
    margin: 0;
  }
`;
