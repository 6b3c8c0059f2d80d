import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../src/core/play/play.ts';
import type { Run } from '../../src/core/play/run.ts';
import { Lookout } from '../../src/core/proof/graph/circumstances.ts';
import type { Reads } from '../../src/core/proof/graph/valuation.ts';
import { isDecision, isEnding, nodeOf } from '../../src/core/scenario/story.ts';
import type { Story } from '../../src/core/scenario/story.ts';
import { allRuns } from '../fixtures/all-routes.ts';
import { anySmallStory } from '../fixtures/any-scenario.ts';

// What learners are found to have done and where a meter stands, followed along states, is held against every route
// played one by one through the machine.

const reads = fc.record({
  flags: fc.subarray(['kept', 'told', 'late']),
  meters: fc.subarray(['mood']),
});
const anyNodes = (story: Story) => fc.subarray(Object.keys(story.nodes), { minLength: 1 });
const sorted = (told: Iterable<string>) => [...new Set(told)].sort();

/** Every moment with words on screen: where, when, after which choice, and what is read of the circumstances. */
function playedMoments(story: Story, { flags, meters }: Reads): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const run of allRuns(story)) {
    const { moment } = run;
    if (!('node' in moment)) continue;
    const context = contextOf(run.snapshot);
    const now = {
      flags: flags.filter((flag) => context.flags.includes(flag)),
      meters: Object.fromEntries(meters.map((meter) => [meter, context.meters[meter]])),
    };
    const at = momentKey(story, moment);
    found.set(at, [...(found.get(at) ?? []), JSON.stringify(now)]);
  }
  return found;
}

function momentKey(story: Story, moment: Run['moment'] & { node: string }): string {
  if (moment.kind === 'reply') return `${moment.node} taken ${moment.choice}`;
  const passage = moment.kind === 'passage' && !isEnding(nodeOf(story, moment.node));
  return `${moment.node} ${passage ? 'taken' : 'met'} `;
}

/** The same story, its meters without an upper end to speak of: only the values in use are then told apart. */
const widened = (story: Story): Story => ({
  ...story,
  meters: Object.fromEntries(
    Object.entries(story.meters).map(([id, meter]) => [id, { ...meter, range: [meter.range[0], 1_000_000] as const }]),
  ),
});
const anyStory = fc.oneof(anySmallStory, anySmallStory.map(widened));

test('the circumstances found at any nodes are those of all routes played, no more and no fewer', () => {
  fc.assert(
    fc.property(
      anyStory.chain((story) => fc.tuple(fc.constant(story), reads, anyNodes(story))),
      ([story, read, nodes]) => {
        const played = playedMoments(story, read);
        const found = new Lookout(story).over(read, new Set(nodes))!;
        for (const id of nodes) {
          const node = nodeOf(story, id);
          const passage = !isDecision(node) && !isEnding(node);
          const moments = [
            [passage ? 'taken' : 'met', ''] as const,
            ...(isDecision(node) ? Object.keys(node.choices).map((choice) => ['taken', choice] as const) : []),
          ];
          for (const [when, choice] of moments) {
            const told = found.at(id, when, choice).map((now) => JSON.stringify(now));
            expect(sorted(told)).toEqual(sorted(played.get(`${id} ${when} ${choice}`) ?? []));
            expect(told).toHaveLength(new Set(told).size);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('what cannot be told apart as numbers, or would take too long to follow, is not told at all', () => {
  const [story] = fc.sample(anySmallStory, { numRuns: 1, seed: 1 }) as [Story];
  const flags = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);
  const nodes = new Set(Object.keys(story.nodes));
  expect(new Lookout(story).over({ flags: flags(17), meters: [] }, nodes)).toBeUndefined();
  expect(new Lookout(story).over({ flags: flags(16), meters: [] }, nodes)).toBeDefined();
});
