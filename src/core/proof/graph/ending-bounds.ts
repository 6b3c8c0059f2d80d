import { isDecision, isEnding, nodeOf } from '../../scenario/story.ts';
import type { Story, StoryChoice } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { hasYardsticks, scoreRange, worthOf } from './bounds.ts';
import type { ScoreBounds } from './bounds.ts';
import { added, byCriterion } from './rows.ts';
import type { Row } from './rows.ts';
import { statesOf } from './states.ts';

/** The least and the most of each figure over some routes: of every criterion's ratings, and of what they are worth. */
interface Sums {
  readonly least: Row;
  readonly most: Row;
}

/**
 * What `scoreBounds` tells of the routes to one ending, for every ending that is reached: once over all states from the
 * start on, however many endings there are. Empty where a criterion has no yardstick.
 */
export function endingBounds(story: Story): ReadonlyMap<string, ScoreBounds> {
  if (!hasYardsticks(story)) return new Map();
  return new Map([...sumsByEnding(story)].map(([id, { least, most }]) => [id, boundsOf(story, least, most)]));
}

function sumsByEnding(story: Story): ReadonlyMap<string, Sums> {
  const states = statesOf(story);
  const claimed = Object.keys(story.criteria);
  const rated = once(({ shows = {} }: StoryChoice): Row => [
    ...claimed.map((id) => (shows as Readonly<Record<string, number>>)[id] ?? 0),
    worthOf(story, shows),
  ]);
  const none = [...claimed, 'worth'].map(() => 0);
  const coming: (Sums | undefined)[] = Array.from({ length: states.length });
  const ended = new Map<string, Sums>();
  if (states.length > 0) coming[0] = { least: none, most: none };
  for (const { node: id, index, steps } of states) {
    const come = coming[index]!;
    const node = nodeOf(story, id);
    if (isEnding(node)) ended.set(id, widest(come, ended.get(id)));
    for (const { answer, to } of steps) {
      const by = answer && isDecision(node) ? rated(node.choices[answer.choice]!) : none;
      coming[to.index] = widest({ least: added(come.least, by), most: added(come.most, by) }, coming[to.index]);
    }
    coming[index] = undefined;
  }
  return ended;
}

function boundsOf(story: Story, least: Row, most: Row): ScoreBounds {
  const ratings = least.slice(0, -1).map((figure, at) => ({ least: figure, most: most[at]! }));
  return scoreRange(story, { least: least.at(-1)!, most: most.at(-1)! }, byCriterion(story, ratings));
}

function widest(one: Sums, other: Sums = one): Sums {
  if (one === other) return one;
  return {
    least: one.least.map((figure, at) => Math.min(figure, other.least[at]!)),
    most: one.most.map((figure, at) => Math.max(figure, other.most[at]!)),
  };
}
