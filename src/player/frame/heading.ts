/** The first element under a root that a selector fits, shadow roots included. */
export function findIn(root: ParentNode, selector: string): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) return element;
    const within = element.shadowRoot && findIn(element.shadowRoot, selector);
    if (within) return within;
  }
  return null;
}

/** The moment's own heading, wherever it is nested. */
export function headingIn(root: ParentNode): HTMLElement | null {
  return findIn(root, 'h1');
}

/** What has the focus under a root, however deeply nested. */
export function focusedIn(root: DocumentOrShadowRoot): HTMLElement | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? (activeElement as HTMLElement | null);
}

/** Every element of ours under a root that still has to draw itself, until none has. */
export async function drawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    await drawn(element.shadowRoot);
  }
}
