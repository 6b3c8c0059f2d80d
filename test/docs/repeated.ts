/** `step-{1..40}`, a key or an entry of a list that stands for forty. */
const range = /\{(\d+)\.\.(\d+)\}/;

/**
 * A value with its ranges written out. In each of the many, `{n}` becomes its own number, `{n+1}` the next: that is how a
 * page shows what only a long file raises.
 */
export function repeated(value: unknown): unknown {
  if (Array.isArray(value))
    return value.flatMap((item) =>
      typeof item === 'string' ? numbersIn(item).map((n) => ranged(item, n)) : [repeated(item)],
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) =>
      numbersIn(key).map((n) => [ranged(key, n), repeated(numbered(held, n))]),
    ),
  );
}

function numbersIn(text: string): readonly (number | undefined)[] {
  const [, first, last] = range.exec(text) ?? [];
  if (first === undefined) return [undefined];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
}

function ranged(text: string, n: number | undefined): string {
  return n === undefined ? text : text.replace(range, String(n));
}

function numbered(value: unknown, n: number | undefined): unknown {
  if (n === undefined) return value;
  const text = JSON.stringify(value);
  return JSON.parse(text.replaceAll('{n}', String(n)).replaceAll('{n+1}', String(n + 1)));
}
