import { Drawing } from './drawn.ts';
import { isWithin, nameOf } from './flat-tree.ts';

/**
 * What is wrong where the focus goes: a control that does not show it (WCAG 2.4.7), or that something lies over once it
 * has it (2.4.11). The focus and the page's place are given back.
 */
export function focusFaults(root: Element): readonly string[] {
  const before = focused();
  const place = [scrollX, scrollY] as const;
  const found: string[] = [];
  for (const { element } of new Drawing(root).controls) {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(':disabled')) continue;
    element.focus();
    if (focused() !== element) continue;
    const drawn = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
    if (![element, drawn, ...drawn.children].some(isRinged))
      found.push(`the focus is not to be seen on ${nameOf(drawn)}`);
    const hidden = hiddenOf(drawn);
    if (hidden) found.push(`${hidden} lies over what has the focus: ${nameOf(drawn)}`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  scrollTo(...place);
  return found;
}

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function isRinged(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}

/** What lies over the part of an element that is in view; its middle, and near each of its corners. */
function hiddenOf(element: Element): string | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const box = [
    Math.max(0, left),
    Math.max(0, top),
    Math.min(innerWidth, right),
    Math.min(innerHeight, bottom),
  ] as const;
  if (box[2] - box[0] < 2 || box[3] - box[1] < 2) return 'the edge of the page';
  const at = (from: number, to: number, share: number) => from + (to - from) * share;
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.15, 0.5, 0.85]) {
      const met = uppermost(at(box[0], box[2], x), at(box[1], box[3], y));
      if (met && !isWithin(met, element) && !isWithin(element, met)) return nameOf(met);
    }
  return undefined;
}

function uppermost(x: number, y: number): Element | null {
  let met = document.elementFromPoint(x, y);
  for (;;) {
    const deeper: Element | null = met?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!deeper || deeper === met) return met;
    met = deeper;
  }
}
