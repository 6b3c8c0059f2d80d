import { ground } from '../look/ground.ts';
import { pageRules, standAloneStyles } from './stand-alone-styles.ts';

/** What a record is called, in the languages it is written in. */
export interface Titled {
  readonly title: string;
  /** At the foot of every page. */
  readonly foot: string;
}

/** Around the record where it is a page of its own. */
const frame = `${ground}
  @media screen {
    body { container-type: inline-size; }
  }
  @media print {
    :root { color-scheme: light; background: none; }
  }
  @container (min-width: 44rem) {
    .record { padding: 2.5em 3em 3em; }
  }
`;

/** Nothing is loaded and no script runs, whatever becomes of the file; only its own styles apply. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A record as a file that needs nothing else, by what is on screen: the DOM written out, so that a learner's name is text
 * in it whatever is in the name. `article` is left as it is.
 */
export function fileOf(article: Element, { title, foot }: Titled): string {
  // In no document: the policy of a package lets no style of this kind apply there, and none has to.
  const made = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, string>>,
    ...within: readonly (Node | string)[]
  ) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...within);
    return element;
  };
  const page = made(
    'html',
    { lang: article.getAttribute('lang') ?? '' },
    made(
      'head',
      {},
      made('meta', { charset: 'utf-8' }),
      made('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      made('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      made('title', {}, title),
      made('style', {}, pageRules(foot) + standAloneStyles + frame),
    ),
    made('body', {}, copyOf(article)),
  );
  return `<!doctype html>\n${page.outerHTML}\n`;
}

/** A record without what Lit notes down in it and what only a screen needs; all that is folded there stands open. */
export function copyOf(article: Element): Element {
  const copy = article.cloneNode(true) as Element;
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
  for (const heading of copy.querySelectorAll('[tabindex]')) heading.removeAttribute('tabindex');
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  return copy;
}

/** Has the browser save a page as a file. A frame that may save nothing does not say so. */
export function savePage(download: string, page: string): void {
  const href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href, download }).click();
  // Some browsers fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
