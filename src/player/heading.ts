/** The moment's own heading, wherever it is nested: the first `h1` under a root, shadow roots included. */
export function headingIn(root: ParentNode): HTMLElement | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'h1') return element as HTMLElement;
    const within = element.shadowRoot && headingIn(element.shadowRoot);
    if (within) return within;
  }
  return null;
}

/** Every element of ours under a root that still has to draw itself, until none has. */
export async function drawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    await drawn(element.shadowRoot);
  }
}
