import { afterMutating } from '../../src/core/proof/languages/mutation.ts';

/** The six plural forms of Welsh, in the names that CLDR and i18next give them. */
const welshPlurals = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Words of the interface that have some of the plural forms of Welsh and not all of them, as `key` and what is missing. A
 * number without its form would fall back on another, and *3 cwsmer* would be said with the form for *other*.
 */
export function incompletePlurals(keys: readonly string[]): readonly { key: string; missing: readonly string[] }[] {
  const given = new Map<string, Set<string>>();
  for (const key of keys) {
    const [, stem, form] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
    if (stem !== undefined) given.set(stem, (given.get(stem) ?? new Set()).add(form!));
  }
  return [...given].flatMap(([key, forms]) => {
    const missing = welshPlurals.filter((form) => !forms.has(form));
    return missing.length === 0 ? [] : [{ key, missing }];
  });
}

/** A value filled in after a word that mutates, `i {{name}}`, where the grammar would have to be done at run time. */
export function filledInAfterMutating(text: string): string | undefined {
  return afterMutating('["“*(]*\\{\\{[^}]*\\}\\}').exec(text)?.[0];
}
