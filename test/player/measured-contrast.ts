import { contrast, mix } from '../../src/packaging/art/palette.ts';

/** What falls short on a screen, as measured from what the browser computed. */
export interface Measured {
  /** How many texts and control boundaries were measured. */
  readonly count: number;
  /** Each thing that has less contrast than it must, with its ratio. */
  readonly short: readonly string[];
}

/** The least contrast of text (WCAG 1.4.3 or 1.4.6) and of what shows where a control is (1.4.11). */
export interface Demands {
  readonly text: number;
  readonly controls: number;
}

/** AA. */
export const usual: Demands = { text: 4.5, controls: 3 };
/** Where more contrast is asked for. */
export const more: Demands = { text: 7, controls: 4.5 };

/**
 * Measures every text that is seen under a root, shadow roots included, and the boundary of every framed control. A colour
 * that changes under the pointer or after a press has arrived: `document.getAnimations()` knows none of a shadow root.
 */
export function measured(root: ParentNode, { text, controls }: Demands): Measured {
  const short: string[] = [];
  let count = 0;
  const demand = (what: string, ratio: number, least: number) => {
    count += 1;
    if (ratio < least) short.push(`${what}: ${ratio.toFixed(2)}`);
  };
  const elements = seen(root);
  for (const animation of elements.flatMap((element) => element.getAnimations()))
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  for (const element of elements) {
    const style = getComputedStyle(element);
    const said = ownText(element);
    if (said) demand(`“${said}”`, contrast(hex(style.color), ground(element)), text);
    if (element.matches('button, input:not([type=radio]), select') && parseFloat(style.borderTopWidth) > 0) {
      const outside = ground(parentOf(element));
      const bounds = [style.borderTopColor, style.backgroundColor].filter((one) => alpha(one) > 0.5);
      const best = Math.max(0, ...bounds.map((one) => contrast(hex(one), outside)));
      demand(`the edge of ${element.localName} “${element.textContent?.trim()}”`, best, controls);
    }
  }
  return { count, short };
}

function seen(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.checkVisibility({ visibilityProperty: true }) && !element.matches('.hidden, .hidden *, svg, svg *')
      ? [element]
      : []),
    ...(element.shadowRoot ? seen(element.shadowRoot) : []),
  ]);
}

function ownText(element: Element): string {
  const { fontSize, clipPath } = getComputedStyle(element);
  if (fontSize === '0px' || clipPath.startsWith('inset(50')) return '';
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .join(' ')
    .trim();
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? ((element.getRootNode() as Partial<ShadowRoot>).host || null);
}

/** The colour behind an element's text, with what shows through it. */
function ground(element: Element | null): string {
  if (!element) return '#ffffff';
  const { backgroundColor } = getComputedStyle(element);
  const share = alpha(backgroundColor);
  return share === 1 ? hex(backgroundColor) : mix(ground(parentOf(element)), hex(backgroundColor), share);
}

function figures(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function alpha(colour: string): number {
  return figures(colour)[3] ?? 1;
}

function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0] = figures(colour);
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
