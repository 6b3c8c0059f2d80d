import type { Finding } from '../../finding/finding.ts';
import type { Story } from '../../scenario/story.ts';
import { coverageOf } from '../graph/coverage.ts';
import { exploredOf } from '../graph/states.ts';
import { tellingOf } from '../graph/what-matters.ts';

/**
 * A story with more states than can be followed: one finding, at the node where most of those found stand, with how far
 * it was followed.
 */
export function tooManyStates(story: Story): readonly Finding[] {
  const { states, tooMany } = exploredOf(story);
  if (!tooMany) return [];
  const standing = new Map<string, number>();
  for (const { node } of states) standing.set(node, (standing.get(node) ?? 0) + 1);
  const [node, here] = [...standing].reduce((one, other) => (other[1] > one[1] ? other : one));
  const read = tellingOf(story).readFrom(node).join(', ');
  const { reached, of } = coverageOf(story).nodes;
  return [
    { code: 'too-many-states', path: ['nodes', node], values: { found: states.length, here, read, reached, of } },
  ];
}
