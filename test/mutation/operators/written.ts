import type { Operator, Site } from '../operator.ts';
import type { SourceFile } from '../source-file.ts';

/** A damage to one line of the text, where a pattern finds it; what cannot be read as before is a mutant too. */
const inLine = (name: string, pattern: RegExp, by: (line: string) => string): Operator => ({
  name,
  sites: (file) => linesOf(file, pattern, by),
});

function linesOf({ text }: SourceFile, pattern: RegExp, by: (line: string) => string): readonly Site[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    pattern.test(line) ? [{ at: `line ${index + 1}`, damage: () => lines.with(index, by(line)).join('\n') }] : [],
  );
}

const nodeKey = /^ {2}[a-z][a-z0-9-]*:$/;

export const writtenOperators: readonly Operator[] = [
  inLine('line-moved-out', /^ {6,}(?:next|shows|label|reply|coach|changes):/, (line) => line.slice(2)),
  inLine('line-moved-in', /^ {4,}(?:place|speaker|says|narration|choices):/, (line) => ` ${line}`),
  inLine('tab-for-indent', /^ {4,}\S/, (line) => line.replace(/^ {2}/, '\t')),
  inLine('quote-left-out', /: ".*"$/, (line) => line.slice(0, -1)),
  inLine('quotes-left-out', /: "[^"]*[:#*][^"]*"$/, (line) => line.replace(/: "(.*)"$/, ': $1')),
  inLine('colon-left-out', /^ +[a-z]+: \S/, (line) => line.replace(':', '')),
  inLine('line-twice', /^ {4,}(?:place|speaker|next|shows|raises|again): /, (line) => `${line}\n${line}`),
  inLine('key-mistyped', /^ {4,}(?:place|says|next|shows|raises|changes|coach|reply|label|again|when):/, (line) =>
    line.replace(/([a-z]):/, '$1$1:'),
  ),
  inLine(
    'node-id-twice',
    nodeKey,
    (line) => `${line}\n    place: office\n    says: { cy: Helo, en: Hello }\n    next: nowhere\n${line}`,
  ),
  inLine('speaker-mistyped', /^ +speaker: /, (line) => `${line}n`),
  inLine('place-mistyped', /^ +place: /, (line) => `${line}s`),
  inLine('face-mistyped', /^ +face: /, (line) => `${line}y`),
  inLine('comment-sign-in-a-list', /\[[^\]]+\]$/, (line) => line.replace(']', ' # ]')),
];
