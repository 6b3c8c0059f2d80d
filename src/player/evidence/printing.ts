import type { ReactiveController } from 'lit';
import { copyOf } from './file.ts';
import type { Titled } from './file.ts';
import { pageRules, standAloneStyles } from './stand-alone-styles.ts';

const tag = 'dewis-printed-record';

/** Over whatever the page around lays down: printed, it is the record and nothing else. */
const alone = `
  @media print {
    html, body {
      display: block !important;
      position: static !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: none !important;
    }
    body > :not(${tag}) { display: none !important; }
    body > ${tag} { display: block !important; }
  }
  @media not print {
    ${tag} { display: none !important; }
  }
`;

/** What is printed while a record is on screen, and what it is called; `null` where there is nothing. */
export type Printed = () => ({ readonly article: Element } & Titled) | null;

/**
 * For as long as a record is on screen, printing prints it alone, be it by our button or the browser's own: a copy stands
 * beside everything else in the page while it prints, under styles of its own. Hidden where it is, the player would be
 * printed as empty pages, and `@page` holds only for a whole document.
 */
export class Printing implements ReactiveController {
  readonly #printed: Printed;
  #undo = () => {};

  constructor(printed: Printed) {
    this.#printed = printed;
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#lay);
    window.addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#lay);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #lay = () => {
    const printed = this.#printed();
    this.#clear();
    if (!printed) return;
    const holder = document.createElement(tag);
    const shadow = holder.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheetOf(`:host { all: initial; }${standAloneStyles}`)];
    shadow.append(copyOf(printed.article));
    const sheet = sheetOf(alone + pageRules(printed.foot));
    const title = document.title;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(holder);
    // What a browser calls the file it prints into.
    document.title = printed.title;
    this.#undo = () => {
      holder.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      document.title = title;
    };
  };

  readonly #clear = () => {
    this.#undo();
    this.#undo = () => {};
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
