/** How much of what two things hold is the same, 0..1 (Sørensen and Dice): words of texts, ids of choices. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    shared += 1;
    left.set(word, times - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

/** From here on two things are taken for one that was renamed. */
const likely = 0.7;

/**
 * Pairs what vanished with what appeared where they are so alike that the one was likely renamed the other; the likest
 * first, each once. `holding` gives what a thing is made of.
 */
export function likelyRenamed<Thing>(
  gone: readonly (readonly [id: string, thing: Thing])[],
  come: readonly (readonly [id: string, thing: Thing])[],
  holding: (thing: Thing, of: 'gone' | 'come', id: string) => readonly string[],
): ReadonlyMap<string, string> {
  const held = come.map(([id, thing]) => [id, holding(thing, 'come', id)] as const);
  const pairs = gone.flatMap(([from, thing]) => {
    const words = holding(thing, 'gone', from);
    return held.map(([to, others]) => ({ from, to, alike: likeness(words, others) }));
  });
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs
    .filter(({ alike }) => alike >= likely)
    .sort((one, other) => other.alike - one.alike)) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

/** Every word of every text a thing holds, however it is nested. */
export function wordsIn(thing: unknown): readonly string[] {
  return textsIn(thing).flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Every text a thing holds, in order. */
export function textsIn(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return [thing];
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(textsIn) : [];
}
