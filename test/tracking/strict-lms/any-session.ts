import fc from 'fast-check';
import { faultIn } from '../../fixtures/strict-lms/data-type.ts';
import type { DataType } from '../../fixtures/strict-lms/data-type.ts';
import { typeIn } from '../../fixtures/strict-lms/mistakes.ts';
import type { ElementRule, Model } from '../../fixtures/strict-lms/model.ts';

type Sets = readonly (readonly [element: string, value: string])[];

/** Any legal session: what may be set in any order is; the entries of a list come in theirs, and begin with their ids. */
export function anySession(model: Model): fc.Arbitrary<Sets> {
  const plain = writable(model).filter(([element]) => !element.includes('.n.'));
  const single = fc.oneof(
    ...plain.map(([element, rule]) => fc.tuple(fc.constant(element), valuesOf(typeIn(rule))).map((set) => [set])),
  );
  const lists = Object.keys(model.lists).filter((list) => !list.includes('.n.') && entries(model, list) !== undefined);
  return fc
    .record({
      queues: fc.tuple(fc.array(single, { maxLength: 30 }), ...lists.map((list) => entries(model, list)!)),
      picks: fc.array(fc.nat(99), { minLength: 1, maxLength: 60 }),
    })
    .map(({ queues, picks }) =>
      interleaved(
        queues.map((queue) => queue.flat()),
        picks,
      ),
    );
}

function writable(model: Model): readonly (readonly [string, ElementRule])[] {
  return Object.entries(model.elements).filter(([, { access }]) => access !== 'read-only');
}

/** A few entries of a list, one after another; nothing where the LMS alone makes them. */
function entries(model: Model, list: string): fc.Arbitrary<readonly Sets[]> | undefined {
  const leaves = writable(model)
    .filter(([element]) => element.startsWith(`${list}.n.`))
    .map(([element, rule]) => [element.slice(list.length + 3), rule] as const);
  const made = `${list}.n.id` in model.elements && !leaves.some(([leaf]) => leaf === 'id');
  if (leaves.length === 0 || made) return undefined;
  const kinds = Object.keys(leaves.find(([, { type }]) => !('form' in type))?.[1].type ?? { '': 0 });
  const entry = fc.constantFrom(...kinds).chain((kind) => anyEntry(model, list, leaves, kind));
  const unique = model.elements[`${list}.n.id`]?.unique ?? false;
  return fc
    .uniqueArray(entry, { maxLength: 4, selector: (sets) => (unique ? sets[0]?.[1] : sets) })
    .map((all) => all.map((sets, index) => sets.map(([leaf, value]) => [`${list}.${index}.${leaf}`, value] as const)));
}

/** One entry, its parts by their names in it: what must be first, then some of the others in any order. */
function anyEntry(
  model: Model,
  list: string,
  leaves: readonly (readonly [leaf: string, rule: ElementRule])[],
  kind: string,
): fc.Arbitrary<Sets> {
  const part = ([leaf, rule]: (typeof leaves)[number]): fc.Arbitrary<Sets> => {
    const value = leaf === 'type' ? fc.constant(kind) : valuesOf(typeIn(rule, kind));
    const [inner] = /^\w+(?=\.n\.)/.exec(leaf) ?? [];
    if (!inner) return value.map((one) => [[leaf, one]]);
    const room = model.lists[`${list}.n.${inner}`]!;
    const most = Math.min(3, typeof room === 'number' ? room : room[kind]!);
    return fc
      .uniqueArray(value, { maxLength: most })
      .map((all) => all.map((one, index) => [leaf.replace('.n.', `.${index}.`), one] as const));
  };
  const isFirst = ([leaf]: (typeof leaves)[number]) => ['id', 'type'].includes(leaf);
  const first = leaves.filter(isFirst).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const others = leaves.filter((leaf) => !isFirst(leaf));
  return fc
    .tuple(
      fc.tuple(...first.map(part)),
      fc.shuffledSubarray(others, { minLength: 1 }).chain((some) => fc.tuple(...some.map(part))),
    )
    .map((parts) => parts.flat(2));
}

// One arbitrary a type: making one of a pattern takes time.
const known = new Map<DataType, fc.Arbitrary<string>>();
function valuesOf(type: DataType): fc.Arbitrary<string> {
  const source = type.range ? fc.stringMatching(/^-?\d{1,3}(?:\.\d{1,2})?$/) : fc.stringMatching(type.form);
  const values = known.get(type) ?? source.filter((value) => !faultIn(type, value));
  known.set(type, values);
  return values;
}

/** All of several queues, each in its order. */
function interleaved(queues: readonly Sets[], picks: readonly number[]): Sets {
  const left = queues.map((queue) => [...queue]).filter((queue) => queue.length > 0);
  const merged: [string, string][] = [];
  for (let step = 0; left.length > 0; step += 1) {
    const at = picks[step % picks.length]! % left.length;
    merged.push(left[at]!.shift() as [string, string]);
    if (left[at]!.length === 0) left.splice(at, 1);
  }
  return merged;
}
