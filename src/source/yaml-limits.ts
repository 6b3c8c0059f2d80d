import { CST, Lexer } from 'yaml';
import type { Found } from './place.ts';

/**
 * The most a file may hold: bytes on disk, keys and values, and things within things. Our longest scenario has 120,000
 * bytes, 4,300 keys and values, and 12 levels.
 */
export const most = { bytes: 1_000_000, entries: 50_000, depth: 50 };

const opening: readonly string[] = ['{', '['];
const closing: readonly string[] = ['}', ']'];

/** Where a text has more in it than the check can follow: counted sign by sign, before anything is built of it. */
export function pastLimits(text: string): Found | undefined {
  let [entries, depth, offset] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (opening.includes(token)) depth += 1;
    else if (closing.includes(token)) depth -= 1;
    else if (token === CST.SCALAR || token.startsWith('"') || token.startsWith("'")) entries += 1;
    if (depth > most.depth) return nestedTooDeep(offset);
    offset += roomOf(token);
  }
  if (entries <= most.entries) return undefined;
  return { code: 'too-many-entries', path: [], values: { found: entries, most: most.entries }, offset: 0 };
}

/** How much of a text a token of the lexer takes: its own marks stand for themselves and take nothing. */
export function roomOf(token: string): number {
  return token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END ? 0 : token.length;
}

/** Where things are nested too deeply by indents and hyphens. Goes by a list of its own, never by calling itself. */
export function deepestPastLimit(tokens: readonly CST.Token[]): Found | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > most.depth) return nestedTooDeep(token.offset);
    for (const inner of within(token)) open.push({ token: inner, depth: depth + 1 });
  }
  return undefined;
}

export function nestedTooDeep(offset: number): Found {
  return { code: 'nested-too-deep', path: [], values: { most: most.depth }, offset };
}

function* within(token: CST.Token): Generator<CST.Token> {
  if (token.type === 'document') {
    if (token.value) yield token.value;
  } else if ('items' in token) {
    for (const { key, value } of token.items) {
      if (key) yield key;
      if (value) yield value;
    }
  }
}
