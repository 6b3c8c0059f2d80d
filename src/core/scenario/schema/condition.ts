import * as v from 'valibot';
import type { Condition } from '../condition.ts';
import { lastResort, someOf } from './rules.ts';
import { about, either, exactly } from './shape.ts';
import { id, whole } from './values.ts';

const inner: v.GenericSchema<Condition> = v.lazy(() => condition);
const parts = v.pipe(v.array(inner, 'not-a-list'), v.minLength(1, 'empty-list'));

const conditions: Record<'flag' | 'meter' | 'all' | 'any' | 'not', v.GenericSchema<Condition>> = {
  flag: exactly({
    flag: about(id, 'Holds once this flag has been raised. The flag stands in the list `flags` at the top.', {
      example: 'promised',
    }),
  }),
  meter: v.pipe(
    exactly({
      meter: about(id, 'Holds while this meter is within the bounds: give `atLeast`, `atMost` or both.', {
        example: 'mood',
      }),
      atLeast: about(v.exactOptional(whole), 'The meter is at this value or above it.', { example: 5 }),
      atMost: about(v.exactOptional(whole), 'The meter is at this value or below it.', { example: 3 }),
    }),
    someOf('no-bound', ['atLeast', 'atMost']),
  ),
  all: exactly({
    all: about(parts, 'Holds if every condition in this list does.', { example: [{ flag: 'promised' }] }),
  }),
  any: exactly({
    any: about(parts, 'Holds if at least one condition in this list does.', { example: [{ flag: 'promised' }] }),
  }),
  not: exactly({ not: about(inner, 'Holds if this condition does not.', { example: { flag: 'promised' } }) }),
};

/** What must hold for something to be said, offered or taken. */
export const condition: v.GenericSchema<Condition> = either(Object.values(conditions), (input) => {
  const isMap = typeof input === 'object' && input !== null;
  const meant = Object.entries(conditions).find(([key]) => isMap && key in input);
  return meant?.[1] ?? v.never('bad-condition');
});

/** The `when` of an entry among others, of which the first that holds is taken. */
export const when = about(
  v.exactOptional(condition),
  'This entry is taken only if the condition holds. The first entry that holds is taken; the last one must have no `when`.',
  { example: { flag: 'promised' } },
);

/** A list of which the first entry that holds is taken. */
export function firstThatHolds<Item extends v.GenericSchema<unknown, { readonly when?: unknown }>>(item: Item) {
  return v.pipe(v.array(item), lastResort<v.InferOutput<Item>>());
}
