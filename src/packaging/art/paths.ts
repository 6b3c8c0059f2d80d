/**
 * Small work on SVG path data (the `d` attribute): parting a path into its
 * closed shapes, and rounding.
 *
 * Open Peeps joins brows, eyes, nose and mouth into one path; taking it apart
 * lets a face be put together from pieces of several drawings.
 */

/** How many numbers one command of each letter takes. */
const ARITY: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** A number to one decimal, as short as SVG allows: `0.5` is `.5`. Units: the drawing's own. */
export function short(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** The numbers of one command, with the two flags of an arc read as single digits ("a9 9 0 01.5 3"). */
function numbers(letter: string, text: string): number[] {
  const found: number[] = [];
  const number = /[\s,]*(-?(?:\d*\.\d+|\d+\.?))/y;
  const flag = /[\s,]*([01])/y;
  let at = 0;
  for (;;) {
    const pattern = letter === 'a' && (found.length % 7 === 3 || found.length % 7 === 4) ? flag : number;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return found;
    found.push(Number(match[1]));
    at = pattern.lastIndex;
  }
}

/** Numbers side by side with as few separators as SVG's grammar needs. */
function joined(values: readonly number[]): string {
  return values.map(short).reduce((line, next) => {
    const tight = line === '' || next.startsWith('-') || (next.startsWith('.') && /\.\d+$/.test(line));
    return line + (tight ? '' : ' ') + next;
  }, '');
}

/**
 * Parts path data into its shapes: each begins with an absolute `M`, so that it
 * can be drawn alone. Numbers are rounded to one decimal.
 */
export function shapesOf(d: string): string[] {
  const shapes: string[] = [];
  let here = '';
  let x = 0;
  let y = 0;
  let start: readonly [number, number] = [0, 0];
  const open = (): void => {
    if (here !== '') shapes.push(here);
    here = 'M' + joined([x, y]);
  };
  for (const match of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const letter = (match[1] ?? '').toLowerCase();
    const relative = match[1] === letter;
    const size = ARITY[letter] ?? 0;
    if (letter === 'z') {
      here += 'z';
      [x, y] = start;
      continue;
    }
    const all = numbers(letter, match[2] ?? '');
    for (let from = 0; from + size <= all.length; from += size) {
      const some = all.slice(from, from + size);
      // Further pairs after a move are lines.
      const kind = letter === 'm' && from > 0 ? 'l' : letter;
      const [endX, endY] = endOf(kind, relative, some, x, y);
      if (kind === 'm') {
        [x, y] = [endX, endY];
        start = [x, y];
        open();
        continue;
      }
      if (here.endsWith('z')) open();
      [x, y] = [endX, endY];
      here += (relative ? kind : kind.toUpperCase()) + joined(some);
    }
  }
  return here === '' ? shapes : [...shapes, here];
}

/** Where the pen is after one command that began at (x, y). */
function endOf(kind: string, relative: boolean, args: readonly number[], x: number, y: number): [number, number] {
  const fromX = relative ? x : 0;
  const fromY = relative ? y : 0;
  const last = args.at(-1) ?? 0;
  if (kind === 'h') return [fromX + last, y];
  if (kind === 'v') return [x, fromY + last];
  return [fromX + (args.at(-2) ?? 0), fromY + last];
}
