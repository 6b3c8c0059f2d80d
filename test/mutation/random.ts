import { hashOf } from '../../src/core/play/hash.ts';
import { randomFrom } from '../../src/core/proof/learners/random.ts';

/** Numbers that look thrown and are the same for the same seed. */
export interface Random {
  /** 0 up to, not including, `below`. */
  below(below: number): number;
  /** One of a list. Throws where it is empty. */
  of<Item>(items: readonly Item[]): Item;
}

/** A source of numbers of its own for each seed and name, so that one mutant can be made again without the others. */
export function randomOf(seed: number, name: string): Random {
  const next = randomFrom(hashOf(`${seed} ${name}`));
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
