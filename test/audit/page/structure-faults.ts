import { everything, nameOf, outwards } from './flat-tree.ts';

/** One first heading, and none that leaves out a level (WCAG 1.3.1). */
export function headingFaults(root: Element): readonly string[] {
  const levels = [...everything(root)]
    .filter((element) => /^h[1-6]$/.test(element.localName) && isHeard(element))
    .map((element) => ({ level: Number(element.localName[1]), element }));
  const firsts = levels.filter(({ level }) => level === 1).length;
  const jumps = levels.filter(({ level }, at) => level > (levels[at - 1]?.level ?? level) + 1);
  return [
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...jumps.map(({ element }) => `a level is left out before ${nameOf(element)}`),
  ];
}

/** What somebody who listens comes to. */
export function isHeard(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return ![...outwards(element)].some((one) => one.ariaHidden === 'true' || one.hasAttribute('inert'));
}

/** Every text with the language it is marked as being in, each once. */
export function spokenTexts(root: Element): readonly (readonly [language: string, text: string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const element of [root, ...everything(root)]) {
    if (!isHeard(element)) continue;
    const language = [...outwards(element)].find((one) => one.hasAttribute('lang'))?.getAttribute('lang') ?? '';
    const texts = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
    for (const said of [...texts, element.getAttribute('aria-label') ?? '']) {
      const text = said.replace(/\s+/g, ' ').trim();
      if (text) found.set(`${language} ${text}`, [language, text]);
    }
  }
  return [...found.values()];
}
