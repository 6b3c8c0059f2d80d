import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighed } from '../../src/core/finding/accept.ts';
import { idlePart } from '../../src/core/proof/structure/parts.ts';
import { storyFindings } from '../../src/core/proof/scenario-findings.ts';
import { holds } from '../../src/core/scenario/condition.ts';
import type { Circumstances, Condition } from '../../src/core/scenario/condition.ts';
import type { Story, StoryChoice, StoryMeter, StoryNode } from '../../src/core/scenario/story.ts';
import { smallDiner } from '../fixtures/small-story.ts';

// What the check cannot follow it says; and it follows what it can.

const place = 'here';
const flag = (index: number) => `f${index}`;
const to = (next: string, rest: Partial<StoryChoice> = {}): StoryChoice => ({ reply: [null], next, ...rest });

/** So many decisions in a row, each with what the two choices do, and then a text and a list of ways. */
function storyOf(
  meters: Readonly<Record<string, StoryMeter>>,
  steps: readonly (readonly [Partial<StoryChoice>, Partial<StoryChoice>])[],
  last: Partial<StoryNode> = {},
): Story {
  const row = steps.map(([one, other], index): [string, StoryNode] => {
    const next = index + 1 < steps.length ? `d${index + 1}` : 'last';
    return [`d${index}`, { place, choices: { one: to(next, { shows: { PC01: 2 }, ...one }), other: to(next, other) } }];
  });
  return {
    ...smallDiner.story,
    criteria: { PC01: { essential: false, weight: 1, needed: 1, expected: 2 * steps.length } },
    cast: {},
    meters,
    start: 'd0',
    nodes: {
      ...Object.fromEntries(row),
      last: { place, next: 'well', ...last },
      well: { place, ending: { outcome: 'success', says: [null] } },
    },
  };
}

const raising = (flags: number) =>
  Array.from({ length: flags }, (_, index) => [{ raises: [flag(index)] }, {}] as const);
const allOf = (flags: number): Condition => ({
  all: Array.from({ length: flags }, (_, index) => ({ flag: flag(index) })),
});
const told = (story: Story) => storyFindings(story, 0.7).map(({ code, path }) => [code, ...path].join('.'));
const saying = (...says: readonly (Condition | null)[]) => ({ says }) as Partial<StoryNode>;

test('a text that asks about seventeen flags is said to be not proved, and one that asks about sixteen is proved', () => {
  const never = (flags: number): Condition => ({ all: [allOf(flags), { not: { flag: flag(0) } }] });
  expect(told(storyOf({}, raising(16), saying(never(16), null)))).toEqual(['text-never-said.nodes.last.says.0.when']);
  expect(storyFindings(storyOf({}, raising(17), saying(never(17), null)), 0.7)).toEqual([
    {
      code: 'not-proved',
      path: ['nodes', 'last', 'says', 0, 'when'],
      values: {
        read: Array.from({ length: 17 }, (_, index) => flag(index))
          .sort()
          .join(', '),
        found: 2 ** 17,
      },
    },
  ]);
});

test('what cannot be followed is told once, wherever it is asked about again', () => {
  const mood = { mood: { range: [0, 10], start: 5 } } as const;
  const moving = raising(17).map(
    ([one, other]) =>
      [
        { ...one, changes: { mood: 1 } },
        { ...other, changes: { mood: -1 } },
      ] as const,
  );
  const both: Condition = { all: [allOf(17), { meter: 'mood', atLeast: 5 }] };
  const story = storyOf(mood, moving, { says: [both, null], narration: [both, null] });
  const ways = { next: [{ when: both, to: 'well' }, { to: 'badly' }] } as Partial<StoryNode>;
  const badly: StoryNode = { place, ending: { outcome: 'failure', says: [null] } };
  const twice = { ...story, nodes: { ...story.nodes, last: { ...story.nodes['last'], ...ways } as StoryNode, badly } };
  expect(told(story)).toEqual(['not-proved.nodes.last.narration.0.when']);
  expect(told(twice).filter((found) => found.startsWith('not-proved'))).toEqual([
    'not-proved.nodes.last.narration.0.when',
  ]);
});

test('a meter with a wide range is followed by the values that changes lead to', () => {
  const purse = { purse: { range: [0, 1_000_000_000], start: 500, levels: [0, 1500, 3000] } } as const;
  const paid = (by: number) => [{ changes: { purse: by } }, {}] as const;
  expect(told(storyOf(purse, [paid(1000), paid(-2000)]))).toEqual(['level-never-seen.meters.purse.levels.2']);
  expect(told(storyOf(purse, [paid(1000), paid(1500)]))).toEqual([]);
  expect(told(storyOf(purse, [paid(0)]))).toContain('meter-never-moves.meters.purse');
  // A choice that leads back moves it, and then another does.
  const back = [{ changes: { purse: 1000 } }, { again: true, changes: { purse: 1500 } }] as const;
  expect(told(storyOf(purse, [back]))).toEqual([]);
});

test('where too many of its values are in use the meter is said to be not proved', () => {
  const purse = { purse: { range: [0, 1_000_000], start: 0 } } as const;
  const doubling = Array.from({ length: 17 }, (_, index) => [{ changes: { purse: 2 ** index } }, {}] as const);
  expect(storyFindings(storyOf(purse, doubling), 0.7)).toEqual([
    { code: 'not-proved', path: ['meters', 'purse'], values: { read: 'purse', found: 2 ** 17 } },
  ]);
});

test('a meter that nothing changes is told of, however much else cannot be followed', () => {
  const meters = { still: { range: [0, 10], start: 5 } } as const;
  expect(told(storyOf(meters, raising(17), saying(allOf(17), null)))).toEqual([
    'meter-never-moves.meters.still',
    'not-proved.nodes.last.says.0.when',
  ]);
});

test('an acceptance of what could not be looked for everywhere is not called out of date; others are', () => {
  const accepted = [
    { code: 'text-never-said', at: 'nodes.last', reason: 'R' },
    { code: 'several-best', reason: 'R' },
  ];
  const unused = (findings: Parameters<typeof weighed>[0]) =>
    weighed(findings, accepted).flatMap(({ code, path }) => (code === 'accepts-nothing' ? [path[1]] : []));
  expect(unused([])).toEqual([0, 1]);
  expect(unused([{ code: 'not-proved', path: ['meters', 'mood'], values: { read: 'mood', found: 1e9 } }])).toEqual([1]);
});

const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'c').map((name): Condition => ({ flag: name })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
})).condition;
const anyCircumstances = fc.array(
  fc.subarray(['a', 'b', 'c']).map((flags): Circumstances => ({ flags, meters: {} })),
  { minLength: 1, maxLength: 8 },
);

/** A condition without each of its parts in turn, written out. */
function without(
  condition: Condition,
): readonly { readonly path: readonly (string | number)[]; readonly rest: Condition }[] {
  if ('flag' in condition || 'meter' in condition) return [];
  if ('not' in condition)
    return without(condition.not).map(({ path, rest }) => ({ path: ['not', ...path], rest: { not: rest } }));
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const list = (of: readonly Condition[]): Condition => (key === 'all' ? { all: of } : { any: of });
  return parts.flatMap((part, index) => [
    ...(parts.length > 1 ? [{ path: [key, index], rest: list(parts.toSpliced(index, 1)) }] : []),
    ...without(part).map(({ path, rest }) => ({ path: [key, index, ...path], rest: list(parts.with(index, rest)) })),
  ]);
}

test('the part that is told to decide nothing is the last without which the condition holds just the same', () => {
  fc.assert(
    fc.property(anyCondition, anyCircumstances, (condition, tried) => {
      const idle = without(condition).findLast(({ rest }) =>
        tried.every((now) => holds(rest, now) === holds(condition, now)),
      );
      expect(idlePart(condition, tried)).toEqual(idle?.path);
    }),
    { numRuns: 1000 },
  );
});

test('a list of as many parts as a file can hold is gone through without a copy of it for each', () => {
  const ids = Array.from({ length: 24_000 }, (_, index) => `m${index}`);
  const all = ids.map((meter): Condition => ({ meter, atLeast: 1 }));
  const lacking = (id: string): Circumstances => ({
    flags: [],
    meters: Object.fromEntries(ids.map((meter) => [meter, meter === id ? 0 : 1])),
  });
  expect(idlePart({ all }, [lacking('m23999')])).toEqual(['all', 23_998]);
});
