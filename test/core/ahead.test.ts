import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readersOf } from '../../src/core/proof/graph/readers.ts';
import { whatMatters } from '../../src/core/proof/graph/what-matters.ts';
import { holds } from '../../src/core/scenario/condition.ts';
import type { Circumstances, Condition } from '../../src/core/scenario/condition.ts';

// States are taken for one where the same is left of every condition ahead: whatever happens next, both fare alike.

const flags = ['a', 'b', 'p', 'q'] as const;
const mood = (value: number): Circumstances['meters'] => ({ mood: value });
/** What matters of circumstances before one condition, where these flags can still be raised and the mood may change. */
const mattersOf = (condition: Condition, raised: readonly string[], changes: boolean) => {
  const ahead = { reads: () => true, raises: (flag: string) => raised.includes(flag), changes: () => changes };
  const readers = readersOf(new Map([['here', [condition]]]));
  return (now: Circumstances) => whatMatters(now, mood(1), ahead, readers);
};

const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    fc.record({ flag: fc.constantFrom(...flags) }),
    fc.record({ meter: fc.constant('mood'), atLeast: fc.constantFrom(1, 2) }),
    fc.record({ not: tie('any') }),
    fc.record({ all: fc.array(tie('any'), { minLength: 2, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 2, maxLength: 2 }) }),
  ),
})).any;
const anyCircumstances = fc.record({ flags: fc.subarray([...flags]), meters: fc.nat({ max: 3 }).map(mood) });
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const up = (flag: string): Condition => ({ flag });

test('two states that are taken for one fare alike, whatever is still raised and changed', () => {
  fc.assert(
    fc.property(
      anyCondition,
      anyCircumstances,
      anyCircumstances,
      fc.subarray([...flags]),
      fc.boolean(),
      fc.infiniteStream(fc.boolean()),
      (condition, one, other, raised, changes, more) => {
        const matters = mattersOf(condition, raised, changes);
        if (matters(one) !== matters(other)) return;
        const also = raised.filter(() => more.next().value);
        const by = changes && more.next().value ? 1 : 0;
        const later = (now: Circumstances) => ({
          flags: [...now.flags, ...also],
          meters: mood(now.meters['mood']! + by),
        });
        expect(holds(condition, later(one))).toBe(holds(condition, later(other)));
      },
    ),
    { numRuns: 3000 },
  );
});

// What chance seldom finds: parts of one condition of which another is left in each of two states.
test.each<[what: string, condition: Condition, raised: readonly string[]]>([
  [
    'a list of all and a list of any',
    all(any(up('p'), all(up('a'), up('b'))), any(up('q'), any(up('a'), up('b')))),
    ['a', 'b'],
  ],
  [
    'one bound of a meter and another',
    all(any(up('p'), { meter: 'mood', atLeast: 1 }), any(up('q'), { meter: 'mood', atLeast: 2 })),
    [],
  ],
])('%s are not taken for one', (_, condition, raised) => {
  const matters = mattersOf(condition, raised, true);
  const now = (flag: string) => ({ flags: [flag], meters: mood(0) });
  expect(matters(now('p'))).not.toBe(matters(now('q')));
});
