import { isCollection, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { FindingCode } from '../core/finding/catalogue.ts';
import { misplacedItem, misplacedKey } from './misplaced-line.ts';
import { openQuote } from './open-quote.ts';
import type { Found } from './place.ts';

/**
 * The first fault of a text that is no YAML, in terms of what its author did. What the library finds further down mostly
 * follows from it, and is not told.
 */
export function syntaxFault(document: Document, text: string): Found | undefined {
  const [first, ...others] = [...document.errors].sort((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return undefined;
  const [offset] = first.pos;
  const open = openQuote(text);
  if (open !== undefined && text.lastIndexOf('\n', open) <= offset)
    return { code: 'quote-open', path: [], offset: open };
  const begun = beginning(text, offset);
  if (begun !== undefined) return begun;
  const code = codeOf(first, others, text);
  if (code === 'bracket-open') return { code, path: [], offset: lastBracket(document, text) ?? offset };
  if (code === 'wrong-indent') {
    const told = first.code === 'BAD_INDENT' ? offset : nextLine(text, offset);
    return { code, path: [], offset: misplacedItem(text, told) ?? misplacedKey(text, told) ?? told };
  }
  const item = first.code === 'BLOCK_AS_IMPLICIT_KEY' ? misplacedItem(text, offset) : undefined;
  if (item !== undefined) return { code: 'wrong-indent', path: [], offset: item };
  const values = code === 'needs-quotes' ? { found: first.code === 'BAD_SCALAR_START' ? text[offset]! : ':' } : {};
  return { code, path: [], values, offset };
}

function codeOf({ code, message, pos }: YAMLError, others: readonly YAMLError[], text: string): FindingCode {
  const [offset] = pos;
  if (code === 'TAB_AS_INDENT') return 'tab-indent';
  if (code === 'BAD_SCALAR_START') return 'needs-quotes';
  if (code === 'BAD_DQ_ESCAPE') return 'bad-escape';
  if (code === 'MULTILINE_IMPLICIT_KEY') return overTwoLines(text, offset);
  if (code === 'BAD_INDENT') return message.startsWith('Flow') ? 'bracket-open' : 'wrong-indent';
  if (code === 'BLOCK_IN_FLOW') return beginsLine(text, offset) ? 'bracket-open' : 'needs-quotes';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return others.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset)
      ? overTwoLines(text, offset)
      : 'needs-quotes';
  if (code === 'MISSING_CHAR') {
    if (message.startsWith('Missing closing')) return 'quote-open';
    if (message.startsWith('Flow')) return 'bracket-open';
    if (message.startsWith('Implicit')) return 'colon-missing';
  }
  if (code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(text.slice(0, offset))) return 'quote-inside';
  return 'not-yaml';
}

// `*Stop* now`, `&c`, `!`: the library stumbles over what comes after the sign.
function beginning(text: string, offset: number): Found | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [all, sign] = /(?<=[:,[{-]\s+)([*&!])\S*\s*$/.exec(line) ?? [];
  if (all === undefined || sign === undefined) return undefined;
  return { code: 'needs-quotes', path: [], values: { found: sign }, offset: offset - all.length };
}

// What was taken for one key over two lines: the first has no colon where the second stands right below it.
function overTwoLines(text: string, offset: number): FindingCode {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const next = nextLine(text, offset);
  const indent = /^ */.exec(text.slice(line))![0].length;
  return next - (text.lastIndexOf('\n', next - 1) + 1) === indent ? 'colon-missing' : 'wrong-indent';
}

function beginsLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end + 1 + /^ */.exec(text.slice(end + 1))![0].length;
}

// A bracket that is left open swallows the rest of the file: of several, the innermost is the first to be closed.
function lastBracket(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    if (!isCollection(node) || !node.range) return;
    const [start, end] = node.range;
    if ('{['.includes(text[start]!) && !'}]'.includes(text[end - 1]!)) found = start;
  });
  return found;
}
