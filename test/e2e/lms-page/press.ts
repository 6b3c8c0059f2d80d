import { drawnIn, focused } from './seen.ts';

/** What to press: the one control of a part, or a choice by its id. */
export type Pressed = { readonly part: string } | { readonly choice: string };

/** Longer than any screen takes to come. */
const patience = 5_000;

/**
 * Presses a control as a pointer does, as soon as it is there, and waits until the page has turned to what comes next:
 * the focus is on a heading again, or all is in another language. Throws where there is not one such control, or
 * something lies over it.
 */
export async function pressIn(document: Document, pressed: Pressed): Promise<void> {
  const name = JSON.stringify(pressed);
  await frames(() => foundIn(document, pressed).length > 0);
  const [control, ...others] = foundIn(document, pressed);
  if (!control || others.length > 0) throw new Error(`${others.length + (control ? 1 : 0)} controls there for ${name}`);
  control.scrollIntoView({ block: 'nearest' });
  if (!isUppermost(control)) throw new Error(`something lies over ${name}`);
  control.focus();
  const turned = turning(document);
  control.click();
  await turned;
}

function foundIn(document: Document, pressed: Pressed): readonly HTMLElement[] {
  const isIt = (element: Element) =>
    'part' in pressed ? element.part.contains(pressed.part) : element.getAttribute('data-choice') === pressed.choice;
  return drawnIn(document, isIt) as HTMLElement[];
}

async function frames(until: () => boolean): Promise<void> {
  const last = performance.now() + patience;
  while (!until() && performance.now() < last) await new Promise(requestAnimationFrame);
}

/** Until the focus comes to a heading, or the page's language is another than it is now. */
function turning(document: Document): Promise<void> {
  const { documentElement: page } = document;
  const { lang } = page;
  return new Promise((resolve) => {
    const until = new AbortController();
    const look = () => (focused(document)?.localName === 'h1' || page.lang !== lang) && done();
    const observer = new MutationObserver(look);
    const done = () => {
      until.abort();
      observer.disconnect();
      resolve();
    };
    document.addEventListener('focusin', look, { signal: until.signal });
    observer.observe(page, { attributeFilter: ['lang'] });
    setTimeout(done, patience);
  });
}

// Whether a pointer at its middle meets the control, or something in it.
function isUppermost(control: HTMLElement): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const root = control.getRootNode() as Document | ShadowRoot;
  return control.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}
