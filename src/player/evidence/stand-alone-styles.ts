import { disclosureStyles } from '../debrief/disclosure-styles.ts';
import { chipStyles } from '../look/chip-styles.ts';
import { dark, light } from '../look/palette.ts';
import { paperStyles } from './paper-styles.ts';

// Plain text: it goes where no sheet of Lit's does, into a file and into another part of the page.
const css = String.raw;

/** What a record wears where no player is around it: the colours and type that the player gives it otherwise. */
const own = css`
  .record {
    ${light}
    --dewis-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    --dewis-small: 0.9375em;
    max-inline-size: 56rem;
    margin-inline: auto;
    background: var(--dewis-page);
    font-family: var(--dewis-font);
    font-size: 1.0625rem;
    hyphens: manual;
  }
  .record a {
    color: var(--dewis-sea);
  }
  @media screen and (prefers-color-scheme: dark) {
    .record {
      ${dark}
    }
  }
  @media print {
    .record {
      --dewis-page: #ffffff;
      max-inline-size: none;
      padding: 0;
      font-size: 10pt;
    }
    .record .notes {
      block-size: 10em;
    }
    .record .facts,
    .record header {
      break-inside: avoid;
    }
  }
`;

export const standAloneStyles = chipStyles.cssText + disclosureStyles.cssText + paperStyles.cssText + own;

/** The sheet of paper, with what it belongs to and its number where the browser can (CSS Paged Media, 4). */
export function pageRules(foot: string): string {
  return css`
    @page {
      size: A4;
      margin: 17mm 17mm 20mm;
      @bottom-left {
        color: #4f5b69;
        font: 8.5pt system-ui, sans-serif;
        content: ${quoted(foot)};
      }
      @bottom-right {
        color: #4f5b69;
        font: 8.5pt system-ui, sans-serif;
        content: counter(page) ' / ' counter(pages);
      }
    }
  `;
}

/** A text as a string of CSS (CSS Syntax, 4.3.5), which can end neither itself nor the `<style>` it may stand in. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,/·-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
