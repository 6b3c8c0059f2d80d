/** Every element below a root in the page's order, those in shadow roots too. */
export function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
    yield* everything(element);
  }
}

/** The element that an element or a text is drawn in, out of a shadow root too. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** An element and all it is drawn in, outwards. */
export function* outwards(from: Element | null): Generator<Element> {
  for (let element = from; element; element = parentOf(element)) yield element;
}

export function isWithin(inner: Node, outer: Element): boolean {
  const first = inner instanceof Element ? inner : parentOf(inner);
  return [...outwards(first)].includes(outer);
}

/** What can be used now: an open dialog alone, where there is one. */
export function usable(): Element {
  return [...everything(document.body)].find((element) => element.matches('dialog:modal')) ?? document.body;
}

/** How an element is called in what is found: its tag, its part or class, and the beginning of its words. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part') ?? element.getAttribute('class') ?? element.id;
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${element.localName}${part ? `.${part.replace(/ /g, '.')}` : ''}${words && ` “${words}”`}`;
}
