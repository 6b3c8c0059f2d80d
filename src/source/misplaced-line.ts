/**
 * A line that stands in the wrong column is often none a reader of YAML stumbles over: that one is the next, which stands
 * where it should. Which of the two differs from its neighbours is told by the lines around them.
 */

interface Line {
  readonly offset: number;
  readonly indent: number;
  readonly text: string;
}

/** The key above the line at `offset` that stands further out than that line and the one they both belong beside. */
export function misplacedKey(text: string, offset: number): number | undefined {
  const { above, here } = linesAround(text, offset);
  const at = above.findLastIndex(({ indent }) => indent < here.indent);
  const [key, below] = [above[at], above[at + 1]];
  if (key === undefined || below === undefined || !opens(key) || below.indent <= here.indent) return undefined;
  const before = above.slice(0, at);
  const sibling = before.findLast(({ indent }) => indent <= here.indent);
  const misplaced = sibling?.indent === here.indent || (opens(before.at(-1)) && before.at(-1)?.indent === key.indent);
  return misplaced ? key.offset : undefined;
}

/** Of the list entry at `offset` and the one before it, which stand in different columns, the one that is out of line. */
export function misplacedItem(text: string, offset: number): number | undefined {
  const { above, here, below } = linesAround(text, offset);
  const at = above.findLastIndex(isItem);
  const item = above[at];
  if (item === undefined || !isItem(here) || item.indent === here.indent || opens(item)) return undefined;
  const outer = Math.min(item.indent, here.indent);
  const around = above.slice(0, at).findLast(({ indent }) => indent < item.indent);
  // The entry before it belongs to a list within the one that this one belongs to.
  if (around && (around.indent > outer || (around.indent === outer && isItem(around)))) return undefined;
  if (above.slice(at + 1).some(({ indent }) => indent <= outer)) return undefined;
  const next = below.find(({ indent }) => indent <= here.indent);
  const isUsual = (next && isItem(next) && next.indent === here.indent) || around?.indent === here.indent - 2;
  return opens(above[at - 1]) && isUsual ? item.offset : here.offset;
}

function linesAround(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = end < 0 ? text.slice(start) : text.slice(start, end);
  return {
    above: linesOf(text.slice(0, start), 0),
    here: lineOf(line, start),
    below: end < 0 ? [] : linesOf(text.slice(end + 1), end + 1),
  };
}

/** Lines that hold more than a note. */
function linesOf(text: string, start: number): readonly Line[] {
  let offset = start;
  return text.split('\n').flatMap((line) => {
    const read = lineOf(line, offset);
    offset += line.length + 1;
    return /^(#|$)/.test(read.text) ? [] : [read];
  });
}

/** A line whose `offset` is that of its first sign. */
function lineOf(line: string, start: number): Line {
  const indent = /^ */.exec(line)![0].length;
  return { offset: start + indent, indent, text: line.trim() };
}

function isItem({ text }: Line): boolean {
  return /^-(\s|$)/.test(text);
}

/** A key with nothing behind it but a note: what belongs to it stands below. */
function opens(line: Line | undefined): boolean {
  return line !== undefined && /:(\s+#.*)?$/.test(line.text);
}
