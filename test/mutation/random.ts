/** Numbers that look thrown and are the same for the same seed (mulberry32). */
export interface Random {
  /** 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of a list. Throws where it is empty. */
  of<Item>(items: readonly Item[]): Item;
}

/** A source of numbers of its own for each seed and name, so that one mutant can be made again without the others. */
export function randomOf(seed: number, name: string): Random {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: (items) => {
      if (items.length === 0) throw new Error(`nothing to pick from for ${name}`);
      return items[below(items.length)]!;
    },
  };
}

/** So many of a list, thrown together; all of it where it has no more. */
export function sample<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)[0]!);
}
