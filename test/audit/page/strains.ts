import { everything } from './flat-tree.ts';

let spaced: CSSStyleSheet | undefined;

const spacing = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Spaces all text as WCAG 1.4.12 says it may be, in everything on the page; off again where `on` is false. */
export function spaceTexts(on: boolean): void {
  spaced ??= new CSSStyleSheet();
  spaced.replaceSync(on ? spacing : '');
  const roots = [...everything(document.body)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  for (const root of [document, ...roots])
    if (!root.adoptedStyleSheets.includes(spaced)) root.adoptedStyleSheets.push(spaced);
}

interface Words {
  readonly t: (key: string, values?: object) => string;
}

interface Store {
  wordsIn(language: string): Words;
  handle(request: object): void;
}

interface Player extends HTMLElement {
  readonly store: Store;
  requestUpdate(): void;
}

/** Every label of the interface stands there twice: room for a language that needs twice as much. Once again where `on` is false. */
export function doubleLabels(on: boolean): void {
  const player = thePlayer();
  const { store } = player;
  Reflect.deleteProperty(store, 'wordsIn');
  if (on) {
    const single = store.wordsIn.bind(store);
    const doubled = new Map<Words, Words>();
    store.wordsIn = (language) => {
      const words = single(language);
      const known = doubled.get(words) ?? { ...words, t: (key, values) => twice(words.t(key, values)) };
      doubled.set(words, known);
      return known;
    };
  }
  player.requestUpdate();
}

/** The learner has asked for text of a size in per cent. */
export function sizeText(text: '100' | '200'): void {
  thePlayer().store.handle({ ask: 'prefer', preferences: { text } });
}

function thePlayer(): Player {
  return document.querySelector<Player>('dewis-player')!;
}

function twice(text: string): string {
  return `${text} ${text}`;
}
