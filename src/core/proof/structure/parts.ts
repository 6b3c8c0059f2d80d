import type { Condition } from '../../scenario/condition.ts';

/** A condition with one part of a list in it left out. */
export interface Shortened {
  /** Keys from the condition to the part that is gone, as in `['all', 1]`. */
  readonly path: readonly (string | number)[];
  readonly rest: Condition;
}

/** A condition without each of its parts in turn, at any depth; a list of one part stays whole. */
export function shortened(condition: Condition): readonly Shortened[] {
  if ('flag' in condition || 'meter' in condition) return [];
  if ('not' in condition)
    return shortened(condition.not).map(({ path, rest }) => ({ path: ['not', ...path], rest: { not: rest } }));
  const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  const list = (of: readonly Condition[]): Condition => (key === 'all' ? { all: of } : { any: of });
  return parts.flatMap((part, index) => [
    ...(parts.length > 1 ? [{ path: [key, index], rest: list(parts.toSpliced(index, 1)) }] : []),
    ...shortened(part).map(({ path, rest }) => ({
      path: [key, index, ...path],
      rest: list(parts.with(index, rest)),
    })),
  ]);
}
