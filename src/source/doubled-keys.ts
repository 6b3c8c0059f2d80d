import { isNode, isScalar } from 'yaml';
import type { YAMLMap } from 'yaml';
import { startOf } from './place.ts';
import type { Found } from './place.ts';

/**
 * Keys that a map has twice. Lines that slipped into a neighbour's place look the same, and whoever deletes them loses
 * work: so where a key before them has nothing below it, or several keys in a row come again, that is told and no more.
 */
export function doubledKeys(map: YAMLMap): readonly Found[] {
  const names = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined));
  const firsts = new Map<string, number>();
  const again = names.flatMap((name, index) => {
    if (name === undefined) return [];
    if (firsts.has(name)) return [index];
    firsts.set(name, index);
    return [];
  });
  const [second] = again;
  if (second === undefined) return [];
  const found = (code: Found['code'], index: number): Found => {
    const { key } = map.items[index]!;
    return { code, path: [], values: { found: names[index] ?? '' }, offset: isNode(key) ? startOf(key) : startOf(map) };
  };
  if (!map.flow) {
    const empty = map.items.findLastIndex(({ value }, index) => index < second && isEmpty(value));
    if (empty > firsts.get(names[second]!)!) return [found('nothing-below', empty)];
    const next = again.find((index) => names[index] !== names[second]) ?? Infinity;
    if (next <= second + row) return [found('begins-again', second)];
  }
  return again.map((index) => found('duplicate-key', index));
}

/** Two keys that come again so near to each other are no two slips: a node has about as many keys between them. */
const row = 3;

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}
