import { breachStands } from '../../play/rules.ts';
import { inThousandths } from '../../score/verdict.ts';
import type { Story, StoryChoice, StoryEnding } from '../../scenario/story.ts';
import { once } from '../once.ts';
import { worthOf } from './bounds.ts';
import { foldRoutes } from './routes.ts';

/** What some routes come to: the essential criteria they show, a bit each, and the most score of those that do. */
interface Reach {
  readonly shown: number;
  readonly score: number;
}

/** As many essential criteria as there are bits; further ones are taken as shown. */
const mostBits = 30;

/** As many combinations as are kept apart; past them the most score is taken to go with all that any of them shows. */
const mostApart = 8;

/**
 * The most score, 0..1, of the routes to the endings that count which could pass: no breach of safety stands, and every
 * essential criterion is shown at least in part. 0 where there are none. Too high rather than too low: exact where
 * `isPlainSum`, with no more essential criteria and combinations of them than are kept apart. Every criterion must have a
 * yardstick.
 */
export function mostPassing(story: Story, counts: (ending: StoryEnding) => boolean): number {
  const essentials = Object.keys(story.criteria).filter((id) => story.criteria[id]!.essential);
  const bits = new Map(essentials.slice(0, mostBits).map((id, at) => [id, 1 << at]));
  const given = once(({ shows = {} }: StoryChoice): Reach => {
    const shown = Object.keys(shows).reduce((sum, id) => sum | (bits.get(id) ?? 0), 0);
    return { shown, score: worthOf(story, shows) };
  });
  const reaches = foldRoutes<readonly Reach[]>(story, {
    ending: (_, ending) => (counts(ending) ? [{ shown: 0, score: 0 }] : undefined),
    answered: (_, { choices }, choice, retake, rest) => {
      const first = choices[choice]!;
      if (breachStands(first, retake === undefined ? undefined : choices[retake])) return undefined;
      const { shown, score } = given(first);
      return foremost(rest.map((reach) => ({ shown: reach.shown | shown, score: reach.score + score })));
    },
    either: (one, other) => foremost([...one, ...other]),
  });
  const all = [...bits.values()].reduce((sum, bit) => sum | bit, 0);
  const passing = (reaches ?? []).filter(({ shown }) => shown === all);
  return inThousandths(Math.min(1, Math.max(0, ...passing.map(({ score }) => score))));
}

/** Those than which no other shows as much with as good a score. */
function foremost(reaches: readonly Reach[]): readonly Reach[] {
  const kept: Reach[] = [];
  for (const reach of reaches.toSorted((one, other) => other.score - one.score))
    if (kept.every(({ shown }) => (reach.shown & ~shown) !== 0)) kept.push(reach);
  if (kept.length <= mostApart) return kept;
  return [{ shown: kept.reduce((sum, { shown }) => sum | shown, 0), score: kept[0]!.score }];
}
