import { Drawing } from './drawn.ts';
import type { Control, Line } from './drawn.ts';
import { isWithin, nameOf, outwards } from './flat-tree.ts';

/** Least sizes of what is pressed: WCAG 2.5.8, and what our learners choose with a thumb. */
const least = { target: 24, choice: 44 };
/** What rounding may make of a position, in pixels. */
const rounding = 1;

/** What is wrong with how an element is laid out: text that is cut, things over one another, targets too small. */
export function layoutFaults(root: Element): readonly string[] {
  const drawing = new Drawing(root);
  const { lines, controls } = drawing;
  return [
    ...lines.flatMap((line) => cut(drawing, line)),
    ...crossing(lines, controls),
    ...controls.flatMap(tooSmall),
    ...sideways(lines),
  ];
}

function cut(drawing: Drawing, { within, box }: Line): readonly string[] {
  const button = within.closest('button');
  if (button && outside(box, button.getBoundingClientRect(), true, true))
    return [`text runs out of its button: ${nameOf(button)}`];
  const clips = drawing.clipsOf(within);
  const by = clips.find((clip) => outside(box, clip.box, clip.across, clip.down));
  if (by) return [`text is cut by ${nameOf(by.element)}: ${nameOf(within)}`];
  const isInScroller = [...outwards(within)].some((one) => one.matches('dialog'));
  const isOff = box.left < -rounding || box.right > innerWidth + rounding;
  return isOff && !isInScroller ? [`text is off the page: ${nameOf(within)}`] : [];
}

function outside(box: DOMRect, by: DOMRect, x: boolean, y: boolean): boolean {
  const across = box.left < by.left - rounding || box.right > by.right + rounding;
  const down = box.top < by.top - rounding || box.bottom > by.bottom + rounding;
  return (x && across) || (y && down);
}

function crossing(lines: readonly Line[], controls: readonly Control[]): readonly string[] {
  const found: string[] = [];
  const sorted = [...lines].sort((one, other) => one.box.top - other.box.top);
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (one.node !== other.node && one.layer === other.layer && meet(one.box, other.box))
        found.push(`texts lie over one another: ${nameOf(one.within)} and ${nameOf(other.within)}`);
    }
  const met = (boxes: readonly DOMRect[], others: readonly DOMRect[]) =>
    boxes.some((box) => others.some((other) => meet(box, other)));
  for (const [at, { element, boxes, layer }] of controls.entries()) {
    for (const other of controls.slice(at + 1))
      if (layer === other.layer && met(boxes, other.boxes) && !isNested(element, other.element))
        found.push(`controls lie over one another: ${nameOf(element)} and ${nameOf(other.element)}`);
    for (const line of lines)
      if (layer === line.layer && met(boxes, [line.box]) && !isWithin(line.within, labelled(element)))
        found.push(`text lies over a control: ${nameOf(line.within)} over ${nameOf(element)}`);
  }
  return found;
}

function meet(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > rounding && down > rounding;
}

function isNested(one: Element, other: Element): boolean {
  return isWithin(one, labelled(other)) || isWithin(other, labelled(one));
}

function labelled(control: Element): Element {
  return (control instanceof HTMLInputElement && control.labels?.[0]) || control;
}

function tooSmall({ element, boxes: [box] }: Control): readonly string[] {
  // A link in a sentence is as high as its line (WCAG 2.5.8, inline).
  if (element.localName === 'a' && getComputedStyle(element).display === 'inline') return [];
  const isChoice = element.matches('[data-choice], [data-other]');
  const wanted = isChoice ? least.choice : least.target;
  const { width, height } = box!;
  if (width >= wanted - 0.5 && height >= wanted - 0.5) return [];
  return [`a target of ${Math.round(width)} × ${Math.round(height)} px: ${nameOf(element)}`];
}

/** How far the page, or a box on it, can be scrolled sideways. */
function sideways(lines: readonly Line[]): readonly string[] {
  const page = document.documentElement;
  const over = page.scrollWidth - page.clientWidth;
  const boxes = new Set<Element>();
  for (const { within } of lines)
    for (const box of outwards(within)) {
      if (boxes.has(box) || box === document.body) break;
      boxes.add(box);
    }
  const scrolled = [...boxes].filter(
    (box) =>
      box.scrollWidth > box.clientWidth + rounding && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX),
  );
  return [
    ...(over > 0 ? [`the page is ${over} px too wide`] : []),
    ...scrolled.map((box) => `has to be scrolled sideways: ${nameOf(box)}`),
  ];
}
