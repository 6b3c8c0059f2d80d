import { everything, parentOf } from './flat-tree.ts';

/** One line of a text as it is drawn. */
export interface Line {
  readonly node: Text;
  readonly within: Element;
  /** Without the room above and below the letters that a line has besides. */
  readonly box: DOMRect;
  /** What stays in its place while the rest is scrolled, where the line is on that. */
  readonly layer: Element | null;
}

export interface Control {
  readonly element: Element;
  /** Of what can be pressed: for an input with a label, that of its label; of a link in a sentence, that of each line. */
  readonly boxes: readonly DOMRect[];
  readonly layer: Element | null;
}

export const controls = 'button, a[href], input, select, textarea, summary, [role="button"], [tabindex="0"]';

/** What cuts off what is drawn in it, across or down or both. */
export interface Clip {
  readonly element: Element;
  readonly across: boolean;
  readonly down: boolean;
  readonly box: DOMRect;
}

/** A page as it is drawn at one moment. What has been worked out of an element is kept. */
export class Drawing {
  readonly lines: readonly Line[];
  readonly controls: readonly Control[];
  readonly #shown = new Map<Element, boolean>();
  readonly #layers = new Map<Element, Element | null>();
  readonly #clips = new Map<Element, readonly Clip[]>();

  constructor(root: Element) {
    this.lines = this.#linesIn(root);
    this.controls = this.#controlsIn(root);
  }

  /** What cuts off an element's text, outwards as far as a box that can be scrolled. */
  clipsOf(element: Element): readonly Clip[] {
    const known = this.#clips.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const { overflowX, overflowY } = getComputedStyle(element);
    const [across, down] = [overflowX, overflowY].map((overflow) => overflow === 'hidden' || overflow === 'clip');
    const isScroller = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
    const isPage = element === document.body || element === document.documentElement;
    const own =
      (across || down) && !isPage
        ? [{ element, across: across!, down: down!, box: element.getBoundingClientRect() }]
        : [];
    const clips = isScroller || !parent ? own : [...own, ...this.clipsOf(parent)];
    this.#clips.set(element, clips);
    return clips;
  }

  /** Every line of text that can be seen. What is only there to be heard is none. */
  #linesIn(root: Element): readonly Line[] {
    const lines: Line[] = [];
    const range = document.createRange();
    for (const within of [root, ...everything(root)]) {
      const texts = [...within.childNodes].filter((node): node is Text => node instanceof Text && !!node.data.trim());
      if (texts.length === 0 || !this.#isSeen(within)) continue;
      for (const node of texts) {
        range.selectNodeContents(node);
        for (const { x, y, width, height } of range.getClientRects()) {
          if (width < 1 || height < 4) continue;
          const spare = height * 0.22;
          const box = new DOMRect(x, y + spare, width, height - 2 * spare);
          lines.push({ node, within, box, layer: this.#layerOf(within) });
        }
      }
    }
    return lines;
  }

  /** All that can be pressed. */
  #controlsIn(root: Element): readonly Control[] {
    return [...everything(root)]
      .filter((element) => element.matches(controls))
      .flatMap((element) => {
        const pressed = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
        if (!this.#isSeen(pressed)) return [];
        const boxes = [...pressed.getClientRects()];
        return boxes.length > 0 ? [{ element, boxes, layer: this.#layerOf(element) }] : [];
      });
  }

  #isSeen(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && this.#isShown(element);
  }

  /** Not cut down to a point, for those who listen alone. */
  #isShown(element: Element): boolean {
    const known = this.#shown.get(element);
    if (known !== undefined) return known;
    const { clipPath, overflow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isPoint = clipPath === 'inset(50%)' || (overflow === 'hidden' && width <= 1 && height <= 1);
    const parent = parentOf(element);
    const is = !isPoint && (parent === null || this.#isShown(parent));
    this.#shown.set(element, is);
    return is;
  }

  #layerOf(element: Element): Element | null {
    const known = this.#layers.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const stays = ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const layer = stays ? element : parent && this.#layerOf(parent);
    this.#layers.set(element, layer);
    return layer;
  }
}
