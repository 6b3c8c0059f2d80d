import { isAlias, isMap, isNode, isScalar, visit } from 'yaml';
import type { Document, Scalar, YAMLMap } from 'yaml';
import { languages } from '../core/scenario/text.ts';
import { doubledKeys } from './doubled-keys.ts';
import { startOf } from './place.ts';
import type { Found } from './place.ts';

/** What YAML reads without a word, but otherwise than the author of a scenario meant it. */
export function trapsIn(document: Document, text: string): readonly Found[] {
  const found: Found[] = [];
  if (document.directives?.yaml.explicit) found.push(trap('special-yaml', 0, '%YAML'));
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const start = startOf(node);
    if (isAlias(node)) found.push(trap('needs-quotes', start, '*'));
    else if (node.anchor !== undefined) found.push(trap('needs-quotes', text.lastIndexOf('&', start), '&'));
    if (node.tag !== undefined) found.push(trap('needs-quotes', text.lastIndexOf('!', start), '!'));
    if (isMap(node)) found.push(...inMap(node, text));
    const sign = isScalar(node) && typeof node.value === 'string' ? unseenIn(node.value) : undefined;
    if (sign !== undefined) found.push(trap('control-character', start, sign));
  });
  return found;
}

function inMap(map: YAMLMap, text: string): readonly Found[] {
  const isText = languages.some((language) => map.has(language));
  const others = map.items.flatMap(({ key, value }): readonly Found[] => {
    if (!isScalar(key)) return [trap('special-yaml', isNode(key) ? startOf(key) : startOf(map), '?')];
    const name = String(key.value);
    // `{ cy: Dewch, os gwelwch yn dda, en: Come }`: what stands after a comma is a key without a value.
    if (isText && map.flow && value === null) return [trap('needs-quotes', startOf(key), ',')];
    if ((languages as readonly string[]).includes(name) && isScalar(value) && isCut(value, text))
      return [{ code: 'cut-at-hash', path: [], values: { found: String(value.value) }, offset: startOf(value) }];
    return [];
  });
  return [...doubledKeys(map), ...others];
}

/** A text without quotes with a `#` behind it: is it a note, or the rest of the text? Only its author knows. */
function isCut({ type, range }: Scalar, text: string): boolean {
  return type === 'PLAIN' && range != null && /^[ \t]+#/.test(text.slice(range[1], range[2]));
}

/** Signs that XML cannot hold, halves of letters, and all that no screen shows but turns words round or hides in one. */
const unseen = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{NChar}|\p{DI}/gu;

/**
 * What is needed at times: a soft hyphen, which is seen where a line ends at it; the kind of an emoji, and what makes one
 * of several or a flag; what joins or parts letters of scripts other than the Latin one.
 */
const needed =
  /\xAD|\p{VS}|(?<=\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0020}-\u{E007F}]|(?<=[\p{ExtPict}\p{EMod}\p{VS}]|(?![\p{sc=Latn}\p{sc=Zinh}])[\p{L}\p{M}])[\u200C\u200D]/uy;

/** The first sign of a text that is not seen and not needed, as in `U+202E`. */
function unseenIn(text: string): string | undefined {
  for (const { 0: sign, index } of text.matchAll(unseen)) {
    needed.lastIndex = index;
    if (!needed.test(text)) return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return undefined;
}

function trap(code: Found['code'], offset: number, found = ''): Found {
  return { code, path: [], values: { found }, offset: Math.max(0, offset) };
}
