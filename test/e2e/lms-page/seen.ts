import { faces } from '../../../src/core/scenario/scenario.ts';

/** What stands on a package's page, read through its open shadow roots and by the stable hooks only. */
export interface Seen {
  readonly node: string | null;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The words on each button that goes on. */
  readonly continues: readonly string[];
  /** The words on everything that can be pressed. */
  readonly controls: readonly string[];
  /** What each picture is said to show. */
  readonly pictures: readonly string[];
  /** The files of the drawings laid over one another in it; after a sheet's, the face that is shown of it. */
  readonly drawings: readonly string[];
  /** What each part says, in the page's order. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** In hundredths, or `null` where nothing is being played. */
  readonly progress: number | null;
  /** The page's language. */
  readonly lang: string;
  /** All that is marked as being in another. */
  readonly foreign: readonly { readonly lang: string; readonly text: string }[];
  readonly heading: string;
  readonly focus: { readonly tag: string; readonly part: string; readonly choice: string; readonly text: string };
  /** All that can be read, in the page's order. */
  readonly text: string;
}

/** Reads the page of a document. Only what is drawn counts. */
export function seenIn(document: Document): Seen {
  const elements = drawnIn(document);
  const parts: Record<string, string[]> = {};
  for (const element of elements)
    for (const part of (element.getAttribute('part') ?? '').split(/\s+/).filter(Boolean))
      (parts[part] ??= []).push(wordsOf(element));
  const progress = elements.find(({ localName }) => localName === 'progress');
  const heading = elements.find(({ localName }) => localName === 'h1');
  return {
    node: elements.find((element) => element.hasAttribute('data-node'))?.getAttribute('data-node') ?? null,
    choices: elements
      .filter((element) => element.hasAttribute('data-choice'))
      .map((element) => ({ id: element.getAttribute('data-choice')!, label: wordsOf(element) })),
    continues: parts['continue'] ?? [],
    controls: elements.filter((element) => element.matches('button, a[href], summary')).map(wordsOf),
    pictures: elements.filter(({ role }) => role === 'img').map(({ ariaLabel }) => ariaLabel ?? ''),
    // A face that has passed into the next one is there still, and not to be seen.
    drawings: elements
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      .flatMap((element) => {
        const [, file] = /(?:^|\/)(art\/.+)$/.exec(element.getAttribute('src') ?? '') ?? [];
        const face = file && faceIn(element as HTMLImageElement);
        return file ? [face ? `${file} ${face}` : file] : [];
      }),
    parts,
    progress: progress ? (progress as HTMLProgressElement).value : null,
    lang: document.documentElement.lang,
    foreign: elements
      .map((element) => ({ lang: element.getAttribute('lang') ?? document.documentElement.lang, element }))
      .filter(({ lang }) => lang !== document.documentElement.lang)
      .map(({ lang, element }) => ({ lang, text: wordsOf(element) })),
    heading: heading ? wordsOf(heading) : '',
    focus: focusIn(document),
    text: elements
      .filter(({ parentNode }) => parentNode === document.body || parentNode?.nodeName === '#document-fragment')
      .map(wordsOf)
      .join(' '),
  };
}

/** The element that has the focus, wherever it is nested. */
export function focused(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether whatever has the focus shows it by an outline, and is to be seen without scrolling. */
export function focusRingIn(document: Document): { readonly drawn: boolean; readonly inView: boolean } {
  const active = focused(document);
  const view = document.defaultView;
  if (!active || !view) return { drawn: false, inView: false };
  const { outlineStyle, outlineWidth } = view.getComputedStyle(active);
  const { top, bottom, left, right } = active.getBoundingClientRect();
  return {
    drawn: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    inView: bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth,
  };
}

function focusIn(document: Document): Seen['focus'] {
  const active = focused(document);
  return {
    tag: active?.localName ?? '',
    part: active?.getAttribute('part') ?? '',
    choice: active?.getAttribute('data-choice') ?? '',
    text: active && active !== document.body ? wordsOf(active) : '',
  };
}

/** Every element that is drawn and is wanted, in the page's order, those in shadow roots too. */
export function drawnIn(document: Document, wanted: (element: Element) => boolean = () => true): readonly Element[] {
  return [...everything(document.body)].filter((element) => wanted(element) && element.checkVisibility());
}

/** Which of a sheet's faces lies in the picture, told by where the sheet lies; none for the body's cell and for a place. */
function faceIn(image: HTMLImageElement): string | undefined {
  const { clientWidth, clientHeight } = image.parentElement!;
  const [column, row] = [-image.offsetLeft / clientWidth, -image.offsetTop / clientHeight].map(Math.round) as [
    number,
    number,
  ];
  return faces[row * 3 + column - 1];
}

function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
    yield* everything(element);
  }
}

// Before what only screen readers read, which is laid out by itself, some engines break the line.
function wordsOf(element: Element): string {
  return (element as HTMLElement).innerText
    .replace(/\s+(?=:)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
