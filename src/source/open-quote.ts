import { Lexer } from 'yaml';
import { roomOf } from './yaml-limits.ts';

/** A line that begins something new, or the other language on the same line: no text holds it but one that runs on. */
const nextKey = /(?:\n[ \t]*(?:-[ \t]+)*\{?[ \t]*[\w-]+|,[ \t]*(?:cy|en)):\s/;

/**
 * Where the first quote opens that its author did not close. Where the lines below stand further in, it is closed by the
 * quote that was to open the next text, and from there on every quote of the file stands the wrong way round: such a text
 * is known by what it has swallowed, and by the words right behind it.
 */
export function openQuote(text: string): number | undefined {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const end = offset + roomOf(token);
    if (
      /^["']/.test(token) &&
      (!isClosed(token) || (nextKey.test(token) && /^[^\s,\]}]/.test(text.slice(end, end + 1))))
    )
      return offset;
    offset = end;
  }
  return undefined;
}

// A backslash before the last quote keeps it from being the end.
function isClosed(token: string): boolean {
  return token.length > 1 && token.endsWith(token[0]!) && !(token.startsWith('"') && /[^\\](?:\\\\)*\\"$/.test(token));
}
