/** Registers elements by their tags; a tag that is taken is left as it is, so that a page may load two builds. */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  for (const [tag, element] of Object.entries(elements))
    if (!customElements.get(tag)) customElements.define(tag, element);
}
