/** The first line of a part of a file: a key that is not indented. */
const opening = /^(?=[^\s#:-][^:\n]*:)/m;

/**
 * A file's text with some of its outermost keys in other words, letter for letter: for faults of the text itself. Parts
 * whose key the file has not yet come to its end, and what stands before the first key comes to its beginning.
 */
export function spliced(base: string, over: string): string {
  const parts = over.split(opening);
  const head = opening.test(parts[0]!) ? '' : parts.shift()!;
  const kept = base.split(opening);
  const ours = new Map<string, string>();
  for (const part of parts) ours.set(keyOf(part), (ours.get(keyOf(part)) ?? '') + part);
  const inPlace = kept.map((part) => {
    const other = ours.get(keyOf(part));
    ours.delete(keyOf(part));
    return other ?? part;
  });
  return [head, ...inPlace, ...ours.values()].join('');
}

function keyOf(part: string): string {
  return part.slice(0, part.indexOf(':'));
}
