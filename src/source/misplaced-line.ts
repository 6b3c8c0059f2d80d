/**
 * A line that stands in the wrong column is often none a reader of YAML stumbles over: that one is the next, which stands
 * where it should. Which of the two differs from its neighbours is told by the lines around them.
 */

interface Line {
  readonly offset: number;
  readonly indent: number;
  readonly text: string;
}

/** As far as one line stands further in than the one it belongs to. */
const step = 2;

/** The line above the one at `offset` that stands too far out or too far in, where it is not the line at `offset`. */
export function misplacedKey(text: string, offset: number): number | undefined {
  const { above, here, below } = linesAround(text, offset);
  const at = above.findLastIndex(({ indent }) => indent < here.indent);
  const key = above[at];
  if (key === undefined) return undefined;
  const [before, within] = [above.slice(0, at), above.slice(at + 1)];
  const [heading, first] = [before.at(-1), within[0]];
  if (first && key.indent + step === here.indent) {
    // What is below the key begins too far in: with its first line alone, or with a line that has nothing below it.
    const alone = within.filter(({ indent }) => indent === first.indent).length === 1;
    if (alone || (opens(first) && (within[1]?.indent ?? 0) <= first.indent)) return first.offset;
  }
  if (heading && opens(heading) && heading.indent <= key.indent && heading.indent + step === here.indent)
    return key.offset;
  const next = first ? here : below.find(({ indent }) => indent <= here.indent);
  const sibling = before.findLast(({ indent }) => indent <= here.indent);
  return [sibling, next].every((line) => line?.indent === here.indent) ? key.offset : undefined;
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
  const heading = above[at - 1];
  if (heading === undefined || !opens(heading)) return here.offset;
  const isUsual = (next && isItem(next) && next.indent === here.indent) || heading.indent + step === here.indent;
  return isUsual ? item.offset : here.offset;
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
function opens({ text }: Line): boolean {
  return /:(\s+#.*)?$/.test(text);
}
