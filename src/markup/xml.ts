/** A piece of XML that is well formed already; plain strings beside it are text and still have to be escaped. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element. Strings among its children are text; where all children are elements, they stand on lines of their own.
 * An attribute that is `undefined` is left out.
 */
export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return { markup: `${start}/>` };
  const content = children.every((child) => typeof child === 'object')
    ? `\n${indented(lines(children).markup, 2)}\n`
    : children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.markup)).join('');
  return { markup: `${start}>${content}</${name}>` };
}

/** Elements one under the other. */
export function lines(elements: readonly Markup[]): Markup {
  return { markup: elements.map(({ markup }) => markup).join('\n') };
}

/** A whole document in UTF-8, ending with a line break. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/**
 * Text made safe inside an element and inside a quoted attribute, of XML and of HTML alike. What XML 1.0 has no way to
 * write at all (section 2.2: most control characters, lone surrogates) becomes U+FFFD. Line breaks are written as
 * references, so that neither a parser's normalising nor our indenting changes them.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"'\n\r\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Moves every line but an empty one to the right. */
export function indented(markup: string, spaces: number): string {
  return markup.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}
