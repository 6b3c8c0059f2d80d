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

/** Lays rules over a page. Constructed: our pages allow no inline style. */
export function adopt(page: Document, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
