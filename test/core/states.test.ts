import { expect, test } from 'vitest';
import { mostDecisions } from '../../src/core/play/progress.ts';
import { coverageOf } from '../../src/core/proof/graph/coverage.ts';
import { ceiling, exploredOf, statesOf } from '../../src/core/proof/graph/states.ts';
import { scoreFigures } from '../../src/core/proof/score/figures.ts';
import { structuralFindings } from '../../src/core/proof/structure/structural-findings.ts';
import { storyFindings } from '../../src/core/proof/scenario-findings.ts';
import { greatestSums, strongestRoutes } from '../../src/core/proof/graph/strongest.ts';
import type { Condition } from '../../src/core/scenario/condition.ts';
import type { Story, StoryChoice, StoryNode } from '../../src/core/scenario/story.ts';
import { smallDiner } from '../fixtures/small-story.ts';

// How many states have to be followed, and what is told where there are too many.

const flag = (index: number) => `f${index}`;
const choice = (next: string, rest: Partial<StoryChoice> = {}): StoryChoice => ({ reply: [null], next, ...rest });
const place = 'here';

/** A flag that may be raised at each of so many decisions, and then what reads them. */
function storyOf(flags: number, read: Readonly<Record<string, StoryNode>>): Story {
  const [first] = Object.keys(read);
  const raising = Array.from({ length: flags }, (_, index) => {
    const next = index + 1 < flags ? `d${index + 1}` : first!;
    const choices = { keep: choice(next, { raises: [flag(index)], shows: { PC01: 2 } }), leave: choice(next) };
    return [`d${index}`, { place, choices }] as const;
  });
  return {
    ...smallDiner.story,
    criteria: { PC01: { essential: false, weight: 1, needed: 1, expected: 2 * flags } },
    start: 'd0',
    nodes: {
      ...Object.fromEntries(raising),
      ...read,
      well: { place, ending: { outcome: 'success', says: [null] } },
      badly: { place, ending: { outcome: 'failure', says: [null] } },
    },
  };
}

const gate = (when: Condition): Readonly<Record<string, StoryNode>> => ({
  gate: { place, says: [null], next: [{ when, to: 'well' }, { to: 'badly' }] },
});

const readings = (of: (flag: Condition) => Condition) =>
  Array.from({ length: 40 }, (_, index) => of({ flag: flag(index) }));
const raised = readings((up) => up);
const down = readings((up) => ({ not: up }));

test.each<[what: string, when: Condition, sums: Readonly<Record<string, number>>]>([
  ['all of them', { all: raised }, { well: 80, badly: 78 }],
  ['any of them', { any: raised }, { well: 80, badly: 0 }],
  ['none of them', { not: { any: raised } }, { well: 0, badly: 80 }],
  ['one that is missing', { any: down }, { well: 78, badly: 80 }],
])('forty flags of which only %s matter together take few states, and nothing is lost', (_, when, sums) => {
  const story = storyOf(40, gate(when));
  expect(statesOf(story).length).toBeLessThan(130);
  expect(Object.fromEntries(greatestSums(story))).toEqual(sums);
});

test('a meter that changes no more is only above or below what is asked of it', () => {
  const meters = { mood: { range: [0, 100], start: 50 } } as const;
  const spreading = Array.from({ length: 5 }, (_, index): [string, StoryNode] => {
    const next = index < 4 ? `d${index + 1}` : 'gate';
    const by = (much: number) => choice(next, { changes: { mood: much } });
    return [`d${index}`, { place, choices: { up: by(10), down: by(-3), hold: by(1) } }];
  });
  const story = storyOf(1, gate({ meter: 'mood', atLeast: 50 }));
  const states = statesOf({ ...story, meters, nodes: { ...story.nodes, ...Object.fromEntries(spreading) } });
  expect(states.filter(({ node }) => node === 'd4').length).toBeGreaterThan(10);
  expect(states.filter(({ node }) => node === 'gate')).toHaveLength(2);
});

/** A decision for each flag at the end, with a choice that is there only for who raised it: all are to be remembered. */
function remembering(flags: number): Story {
  const asked = Array.from({ length: flags }, (_, index): [string, StoryNode] => {
    const next = index + 1 < flags ? `q${index + 1}` : 'well';
    return [
      `q${index}`,
      {
        place,
        choices: { use: choice(next, { when: { flag: flag(index) } }), go: choice(next), stop: choice('badly') },
      },
    ];
  });
  return storyOf(flags, Object.fromEntries(asked));
}

const mood = { range: [0, 10], start: 5 } as const;

/** Shared, for what was found of its states is kept with it. */
const tooMuch: Story = { ...remembering(24), meters: { mood: { ...mood, levels: [1] } } };

test('so many states that not every route can be followed are one finding, with where, how many and what makes them', () => {
  const asked = Array.from({ length: 24 }, (_, index) => flag(index));
  // One state at the first decision, two at the second, and so on.
  const before = 2 ** 16 - 1;
  expect(storyFindings(tooMuch, 0.7).filter(({ code }) => code === 'too-many-states')).toEqual([
    {
      code: 'too-many-states',
      path: ['nodes', 'd16'],
      values: {
        found: ceiling.states + 1,
        here: ceiling.states + 1 - before,
        read: asked.join(', '),
        reached: 17,
        of: 50,
      },
    },
  ]);
});

test('and what can be told without following them is told all the same', () => {
  expect(storyFindings(tooMuch, 0.7).map(({ code }) => code)).toEqual([
    'too-many-states',
    'meter-never-moves',
    'band-gap',
  ]);
  expect(strongestRoutes(tooMuch)).toBeUndefined();
  const { coverage, endings, ...figures } = scoreFigures(tooMuch);
  expect(coverage).toMatchObject({ proved: false, states: ceiling.states + 1, nodes: { reached: 17, of: 50 } });
  expect(endings).toEqual({ well: { outcome: 'success' }, badly: { outcome: 'failure' } });
  expect(figures).not.toHaveProperty('toSuccess');
  expect(figures.criteria['PC01']).not.toHaveProperty('onAnyRoute');
});

test('of a story that is too much to follow, what leads to what still tells of nodes nobody comes to and of no success', () => {
  const { well: _, ...nodes } = tooMuch.nodes;
  const away = { place, choices: { one: choice('badly'), other: choice('badly') } };
  const told = storyFindings(
    { ...tooMuch, meters: {}, nodes: { ...nodes, q23: away, away, well: tooMuch.nodes['well']! } },
    0.7,
  );
  expect(told.map(({ code, path }) => [code, ...path].join('.'))).toEqual([
    'too-many-states.nodes.d16',
    'no-success.nodes',
    'node-never-reached.nodes.away',
    'ending-never-reached.nodes.well',
  ]);
});

test('a chain of a hundred thousand nodes overflows nothing', () => {
  const chain = Array.from({ length: 100_000 }, (_, index): [string, StoryNode] => [
    `p${index}`,
    { place, says: [null], next: index < 99_999 ? `p${index + 1}` : 'well' },
  ]);
  const { nodes, ...story } = remembering(1);
  const long = { ...story, meters: { mood }, start: 'p0', nodes: { ...nodes, ...Object.fromEntries(chain) } };
  expect(exploredOf(long).states).toHaveLength(100_001);
  expect(structuralFindings(long).map(({ code }) => code)).toContain('meter-never-moves');
  expect(mostDecisions(long).get('p0')).toBe(0);
});

test('many answers in one state count too: a decision whose every choice is taken again by every other', () => {
  const many = Object.fromEntries(
    Array.from({ length: 36 }, (_, index) => [`c${index}`, choice('q1', { again: true })]),
  );
  const story = remembering(10);
  const crowded = { ...story, nodes: { ...story.nodes, q0: { place, choices: many } } };
  expect(exploredOf(crowded).tooMany).toBe(true);
  expect(exploredOf(story).tooMany).toBe(false);
});

test('and no more answers of one state are made than may be', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2300 }, (_, index) => [`c${index}`, choice('q1', { again: true })]),
  );
  const story = remembering(2);
  const crowded = { ...story, nodes: { ...story.nodes, q0: { place, choices: many } } };
  expect(exploredOf(crowded).tooMany).toBe(true);
  expect(coverageOf(crowded).steps).toBe(ceiling.steps + 1);
});
